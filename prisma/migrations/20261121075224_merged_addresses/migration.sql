-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "SkipReason" ADD VALUE 'addressTaken';
ALTER TYPE "SkipReason" ADD VALUE 'addressInvalid';
ALTER TYPE "SkipReason" ADD VALUE 'noTarget';

-- AlterTable
ALTER TABLE "Redirect" ADD COLUMN     "mergedId" INTEGER;

-- CreateIndex
CREATE INDEX "Redirect_merged_idx" ON "Redirect"("mergedId") WHERE ("mergedId" IS NOT NULL);

-- AddForeignKey
ALTER TABLE "Redirect" ADD CONSTRAINT "Redirect_mergedId_fkey" FOREIGN KEY ("mergedId") REFERENCES "Post"("id") ON DELETE SET NULL ON UPDATE CASCADE;
