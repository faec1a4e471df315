-- CreateEnum
CREATE TYPE "JobQueue" AS ENUM ('search', 'coverage', 'nearCopies', 'indexNow', 'expiredReviews', 'expiryPolicy', 'changeSet');

-- AlterEnum
ALTER TYPE "SkipReason" ADD VALUE 'failed';

-- CreateTable
CREATE TABLE "FailedJob" (
    "id" SERIAL NOT NULL,
    "queue" "JobQueue" NOT NULL,
    "subject" TEXT NOT NULL,
    "postId" INTEGER,
    "attempts" INTEGER NOT NULL DEFAULT 1,
    "error" TEXT NOT NULL,
    "code" TEXT,
    "firstFailedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastFailedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retryAt" TIMESTAMPTZ(3),

    CONSTRAINT "FailedJob_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FailedJob_post_idx" ON "FailedJob"("postId") WHERE ("postId" IS NOT NULL);

-- CreateIndex
CREATE UNIQUE INDEX "FailedJob_queue_subject_key" ON "FailedJob"("queue", "subject");

-- By hand: a post that is written again is tried again. The other queues get a note of their own from their triggers.
CREATE FUNCTION "retryFailedJobs"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "FailedJob" WHERE queue IN ('expiredReviews', 'expiryPolicy', 'changeSet')) THEN
    UPDATE "FailedJob" f SET "retryAt" = now()
      FROM written w JOIN replaced r ON r.id = w.id
     WHERE f."postId" = w.id AND f.queue IN ('expiredReviews', 'expiryPolicy', 'changeSet')
       AND (w."revisionId", w.slug, w.status, w.visibility, w."lastReviewed", w."dueOn")
           IS DISTINCT FROM (r."revisionId", r.slug, r.status, r.visibility, r."lastReviewed", r."dueOn");
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "Post_written_again" AFTER UPDATE ON "Post"
  REFERENCING OLD TABLE AS replaced NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION "retryFailedJobs"();

-- Nothing is left to do for a post that was deleted, except to count it out.
CREATE FUNCTION "dropFailedJobs"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "FailedJob" f USING gone g WHERE f."postId" = g.id AND f.queue <> 'coverage';
  RETURN NULL;
END
$$;
CREATE TRIGGER "Post_deleted_with_jobs" AFTER DELETE ON "Post"
  REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION "dropFailedJobs"();
