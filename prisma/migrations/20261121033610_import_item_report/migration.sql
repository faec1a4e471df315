-- DropIndex
DROP INDEX "ImportItem_runId_outcome_idx";

-- CreateIndex
CREATE INDEX "ImportItem_runId_outcome_id_idx" ON "ImportItem"("runId", "outcome", "id");
