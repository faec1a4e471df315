-- CreateEnum
CREATE TYPE "NearCopyPolicy" AS ENUM ('canonical', 'noindex');

-- AlterTable
ALTER TABLE "ReviewPolicy" ADD COLUMN     "nearCopies" "NearCopyPolicy" NOT NULL DEFAULT 'canonical';

-- CreateTable
CREATE TABLE "IndexingTurn" (
    "postId" INTEGER NOT NULL,
    "isIndexable" BOOLEAN NOT NULL,
    "turnedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IndexingTurn_pkey" PRIMARY KEY ("postId")
);

-- CreateIndex
CREATE INDEX "Post_indexable_idx" ON "Post"("id") WHERE (status = 'reviewed' AND visibility = 'public' AND NOT "needsHumanReview" AND NOT "awaitsSecond" AND "nearCopyOfId" IS NULL AND words >= 100);

-- CreateIndex
CREATE INDEX "Post_indexable_changed_idx" ON "Post"("changedAt" DESC, "id" DESC) WHERE (status = 'reviewed' AND visibility = 'public' AND NOT "needsHumanReview" AND NOT "awaitsSecond" AND "nearCopyOfId" IS NULL AND words >= 100);

-- CreateIndex
CREATE INDEX "Post_thin_idx" ON "Post"("id") WHERE (words < 100);

-- By hand: what changed last in each shard of the sitemap, ten thousand ids each.
CREATE INDEX "Post_shard_idx" ON "Post"(("id" / 10000), "changedAt" DESC) WHERE (status = 'reviewed' AND visibility = 'public' AND NOT "needsHumanReview" AND NOT "awaitsSecond" AND "nearCopyOfId" IS NULL AND words >= 100);
CREATE INDEX "Post_shard_due_idx" ON "Post"(("id" / 10000), "dueOn" DESC) WHERE (status = 'reviewed' AND visibility = 'public' AND NOT "needsHumanReview" AND NOT "awaitsSecond" AND "nearCopyOfId" IS NULL AND words >= 100 AND "dueOn" IS NOT NULL);
CREATE INDEX "IndexingTurn_shard_idx" ON "IndexingTurn"(("postId" / 10000), "turnedAt" DESC);

-- By hand: the words of lib/indexing/rules.ts, but for the day.
CREATE FUNCTION "isIndexable"(p "Post") RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN p.status = 'reviewed' AND p.visibility = 'public' AND NOT p."needsHumanReview" AND NOT p."awaitsSecond"
     AND p."nearCopyOfId" IS NULL AND p.words >= 100;

CREATE FUNCTION "noteIndexingTurn"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "IndexingTurn" ("postId", "isIndexable", "turnedAt")
  VALUES (OLD.id, TG_OP = 'UPDATE' AND NOT "isIndexable"(OLD), now())
  ON CONFLICT ("postId") DO UPDATE SET "isIndexable" = excluded."isIndexable", "turnedAt" = excluded."turnedAt";
  RETURN NULL;
END
$$;
CREATE TRIGGER "Post_turned" AFTER UPDATE ON "Post" FOR EACH ROW
  WHEN ("isIndexable"(OLD) <> "isIndexable"(NEW)) EXECUTE FUNCTION "noteIndexingTurn"();
CREATE TRIGGER "Post_indexable_gone" AFTER DELETE ON "Post" FOR EACH ROW
  WHEN ("isIndexable"(OLD)) EXECUTE FUNCTION "noteIndexingTurn"();
