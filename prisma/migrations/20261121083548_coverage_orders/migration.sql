-- DropIndex
DROP INDEX "PostCoverage_reach_idx";

-- CreateIndex
CREATE INDEX "PostCoverage_awaiting_reach_idx" ON "PostCoverage"("reach" DESC, "postId" DESC) WHERE (awaiting);

-- CreateIndex
CREATE INDEX "PostCoverage_settled_reach_idx" ON "PostCoverage"("reach" DESC, "postId" DESC) WHERE (NOT awaiting);
