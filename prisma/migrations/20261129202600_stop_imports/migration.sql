-- AlterTable
ALTER TABLE "ImportRun" ADD COLUMN     "stopAskedBy" TEXT;
