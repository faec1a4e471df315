-- AlterEnum
ALTER TYPE "TermKind" ADD VALUE 'difficulty';

-- AlterTable
ALTER TABLE "Term" ADD COLUMN     "expandedCount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "reviewedCount" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "Tally" (
    "id" INTEGER NOT NULL,
    "postCount" INTEGER NOT NULL,
    "reviewedCount" INTEGER NOT NULL,
    "expandedCount" INTEGER NOT NULL,

    CONSTRAINT "Tally_pkey" PRIMARY KEY ("id")
);
