-- CreateIndex
CREATE INDEX "Post_settled_risk_idx" ON "Post"("risk" DESC, "id" DESC) WHERE (NOT (status <> 'reviewed' OR "needsHumanReview" OR "isDue" OR "awaitsSecond"));

-- CreateIndex
CREATE INDEX "Post_human_idx" ON "Post"("id") WHERE ("needsHumanReview");

-- CreateIndex
CREATE INDEX "Post_due_idx" ON "Post"("id") WHERE ("isDue");

-- CreateIndex
CREATE INDEX "Post_second_idx" ON "Post"("id") WHERE ("awaitsSecond");

-- CreateIndex
CREATE INDEX "Post_contradictions_idx" ON "Post"("id") WHERE (contradictions > 0);

-- By hand: the orders of what is settled, as the migration `review_desk` has them for what awaits review.
CREATE INDEX "Post_settled_oldest_idx" ON "Post"(COALESCE("lastReviewed", '-infinity'::date), "id") WHERE NOT (status <> 'reviewed' OR "needsHumanReview" OR "isDue" OR "awaitsSecond");
CREATE INDEX "Post_settled_read_idx" ON "Post"(COALESCE("viewCount", -1) DESC, "id" DESC) WHERE NOT (status <> 'reviewed' OR "needsHumanReview" OR "isDue" OR "awaitsSecond");
