-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('running', 'finished', 'broken', 'rolledBack');

-- AlterTable
ALTER TABLE "ImportRun" ADD COLUMN     "failure" TEXT,
ADD COLUMN     "options" JSON NOT NULL DEFAULT '{}',
ADD COLUMN     "personId" TEXT,
ADD COLUMN     "readerVersion" TEXT NOT NULL DEFAULT '1',
ADD COLUMN     "state" "ImportState" NOT NULL DEFAULT 'running';

-- AlterTable
ALTER TABLE "ImportItem" ADD COLUMN     "itemHash" CHAR(64),
ADD COLUMN     "kind" TEXT;

-- CreateIndex
CREATE INDEX "ImportRun_startedAt_idx" ON "ImportRun"("startedAt" DESC);

-- AddForeignKey
ALTER TABLE "ImportRun" ADD CONSTRAINT "ImportRun_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
