-- AlterEnum
ALTER TYPE "RevisionOrigin" ADD VALUE 'fix';

-- AlterEnum
ALTER TYPE "Visibility" ADD VALUE 'removed';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "ChangeKind" ADD VALUE 'fix';
ALTER TYPE "ChangeKind" ADD VALUE 'place';

-- AlterEnum
ALTER TYPE "SkipReason" ADD VALUE 'moved';

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "changeSetId" TEXT,
ADD COLUMN     "note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "personId" TEXT,
ADD COLUMN     "personName" TEXT;

-- AlterTable
ALTER TABLE "Post" ADD COLUMN     "nearCopyOfId" INTEGER;

-- AlterTable
ALTER TABLE "ChangeSet" ADD COLUMN     "blockId" INTEGER,
ADD COLUMN     "fixedBy" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- AlterTable
ALTER TABLE "ReviewPolicy" ADD COLUMN     "coveredTogether" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "fixKeepsReview" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Placement" (
    "id" SERIAL NOT NULL,
    "postId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "fromSlug" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "fromVisibility" "Visibility" NOT NULL,
    "visibility" "Visibility" NOT NULL,
    "mergedIntoId" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "undoes" INTEGER,
    "changeSetId" TEXT,
    "personId" TEXT,
    "personName" TEXT NOT NULL,
    "placedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Placement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EditDraft" (
    "postId" INTEGER NOT NULL,
    "personId" TEXT NOT NULL,
    "baseRevisionId" INTEGER NOT NULL,
    "content" JSON NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EditDraft_pkey" PRIMARY KEY ("postId","personId")
);

-- CreateIndex
CREATE INDEX "Placement_changeSetId_postId_idx" ON "Placement"("changeSetId", "postId");

-- CreateIndex
CREATE INDEX "Placement_mergedIntoId_idx" ON "Placement"("mergedIntoId");

-- CreateIndex
CREATE UNIQUE INDEX "Placement_postId_number_key" ON "Placement"("postId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Placement_postId_undoes_key" ON "Placement"("postId", "undoes");

-- CreateIndex
CREATE INDEX "EditDraft_personId_idx" ON "EditDraft"("personId");

-- CreateIndex
CREATE INDEX "Revision_changeSet_idx" ON "Revision"("changeSetId", "postId") WHERE ("changeSetId" IS NOT NULL);

-- CreateIndex
CREATE INDEX "Post_near_copy_idx" ON "Post"("nearCopyOfId", "id") WHERE ("nearCopyOfId" IS NOT NULL);

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_changeSetId_fkey" FOREIGN KEY ("changeSetId") REFERENCES "ChangeSet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_nearCopyOfId_fkey" FOREIGN KEY ("nearCopyOfId") REFERENCES "Post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChangeSet" ADD CONSTRAINT "ChangeSet_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "Block"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_postId_undoes_fkey" FOREIGN KEY ("postId", "undoes") REFERENCES "Placement"("postId", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_changeSetId_fkey" FOREIGN KEY ("changeSetId") REFERENCES "ChangeSet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditDraft" ADD CONSTRAINT "EditDraft_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditDraft" ADD CONSTRAINT "EditDraft_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand: a trail as decisions are one.
CREATE TRIGGER "Placement_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Placement" FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_the_trail();
