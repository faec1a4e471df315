-- CreateEnum
CREATE TYPE "DecisionReason" AS ENUM ('wrong', 'outdated', 'unclear', 'incomplete', 'duplicate', 'unsafe', 'other');

-- CreateEnum
CREATE TYPE "ChangeKind" AS ENUM ('bulk', 'undo');

-- CreateEnum
CREATE TYPE "ChangeState" AS ENUM ('running', 'finished', 'stopped');

-- CreateEnum
CREATE TYPE "SkipReason" AS ENUM ('gone', 'rewritten', 'decided', 'notAllowed', 'ownReview');

-- DropForeignKey
ALTER TABLE "Decision" DROP CONSTRAINT "Decision_personId_fkey";

-- DropIndex
DROP INDEX "Post_awaiting_idx";

-- DropIndex
DROP INDEX "Decision_postId_decidedAt_idx";

-- AlterTable
ALTER TABLE "Post" ADD COLUMN     "awaitsSecond" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "contradictions" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "dueOn" DATE,
ADD COLUMN     "isDue" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "risk" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "awaitsSecond" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "changeSetId" TEXT,
ADD COLUMN     "dueOn" DATE,
ADD COLUMN     "fromAwaitsSecond" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "fromLastReviewed" DATE,
ADD COLUMN     "fromNeedsHumanReview" BOOLEAN,
ADD COLUMN     "fromVersion" TEXT,
ADD COLUMN     "lastReviewed" DATE,
ADD COLUMN     "needsHumanReview" BOOLEAN,
ADD COLUMN     "number" INTEGER,
ADD COLUMN     "reason" "DecisionReason",
ADD COLUMN     "undoes" INTEGER;

-- By hand: what earlier decisions found and left, from those before them on the same post, and from what the source said.
WITH said AS (
  SELECT d.id, d."postId",
         COALESCE(r.metadata->'revision'->>'version', '1.0.0') AS version,
         (r.metadata->'revision'->>'lastReviewed')::date AS "lastReviewed",
         COALESCE((r.metadata->'flags'->>'needs human review')::boolean, false) AS "needsHumanReview"
    FROM "Decision" d JOIN "Revision" r ON r.id = d."revisionId"
), replayed AS (
  SELECT d.id, s.version AS "saidVersion", s."lastReviewed" AS "saidReviewed", s."needsHumanReview" AS "saidNeeds", d.version,
         row_number() OVER trail AS number,
         COALESCE(max((d."decidedAt" AT TIME ZONE 'UTC')::date) FILTER (WHERE d."to" = 'reviewed') OVER trail, s."lastReviewed") AS "lastReviewed",
         s."needsHumanReview" AND NOT COALESCE(bool_or(d."to" = 'reviewed') OVER trail, false) AS "needsHumanReview",
         d."postId"
    FROM "Decision" d JOIN said s USING (id)
  WINDOW trail AS (PARTITION BY d."postId" ORDER BY d.id)
), known AS (
  SELECT id, number, "lastReviewed", "needsHumanReview",
         COALESCE(lag(version) OVER trail, "saidVersion") AS "fromVersion",
         CASE WHEN number = 1 THEN "saidReviewed" ELSE lag("lastReviewed") OVER trail END AS "fromLastReviewed",
         CASE WHEN number = 1 THEN "saidNeeds" ELSE lag("needsHumanReview") OVER trail END AS "fromNeedsHumanReview"
    FROM replayed
  WINDOW trail AS (PARTITION BY "postId" ORDER BY number)
)
UPDATE "Decision" d
   SET number = k.number, "fromVersion" = k."fromVersion", "fromLastReviewed" = k."fromLastReviewed",
       "fromNeedsHumanReview" = k."fromNeedsHumanReview", "lastReviewed" = k."lastReviewed", "needsHumanReview" = k."needsHumanReview"
  FROM known k WHERE k.id = d.id;
ALTER TABLE "Decision" ALTER COLUMN "number" SET NOT NULL,
ALTER COLUMN "fromVersion" SET NOT NULL,
ALTER COLUMN "fromNeedsHumanReview" SET NOT NULL,
ALTER COLUMN "needsHumanReview" SET NOT NULL;

-- CreateTable
CREATE TABLE "ChangeSet" (
    "id" TEXT NOT NULL,
    "kind" "ChangeKind" NOT NULL,
    "personId" TEXT,
    "personName" TEXT NOT NULL,
    "to" "RevisionStatus",
    "note" TEXT NOT NULL DEFAULT '',
    "reason" "DecisionReason",
    "filter" TEXT NOT NULL DEFAULT '',
    "undoes" TEXT,
    "total" INTEGER NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ChangeSet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChangeProgress" (
    "changeSetId" TEXT NOT NULL,
    "state" "ChangeState" NOT NULL DEFAULT 'running',
    "done" INTEGER NOT NULL DEFAULT 0,
    "skipped" INTEGER NOT NULL DEFAULT 0,
    "position" INTEGER NOT NULL DEFAULT 0,
    "finishedAt" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "ChangeProgress_pkey" PRIMARY KEY ("changeSetId")
);

-- CreateTable
CREATE TABLE "ChangeSkip" (
    "changeSetId" TEXT NOT NULL,
    "postId" INTEGER NOT NULL,
    "why" "SkipReason" NOT NULL,

    CONSTRAINT "ChangeSkip_pkey" PRIMARY KEY ("changeSetId","postId")
);

-- CreateTable
CREATE TABLE "TransitionRule" (
    "from" "RevisionStatus" NOT NULL,
    "to" "RevisionStatus" NOT NULL,
    "role" "Role" NOT NULL,
    "noteRequired" BOOLEAN NOT NULL DEFAULT false,
    "reasonRequired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "TransitionRule_pkey" PRIMARY KEY ("from","to")
);

-- CreateTable
CREATE TABLE "ReviewPolicy" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "expiryMonths" INTEGER,
    "secondReviewShare" INTEGER NOT NULL DEFAULT 0,
    "appliedThrough" INTEGER,

    CONSTRAINT "ReviewPolicy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Expiry" (
    "termId" INTEGER NOT NULL,
    "months" INTEGER NOT NULL,

    CONSTRAINT "Expiry_pkey" PRIMARY KEY ("termId")
);

-- CreateTable
CREATE TABLE "Lease" (
    "postId" INTEGER NOT NULL,
    "personId" TEXT NOT NULL,
    "personName" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Lease_pkey" PRIMARY KEY ("postId")
);

-- CreateTable
CREATE TABLE "Selection" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "filter" TEXT NOT NULL,
    "sort" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "drafted" INTEGER NOT NULL,
    "expanded" INTEGER NOT NULL,
    "reviewed" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Selection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SelectionItem" (
    "selectionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "postId" INTEGER NOT NULL,
    "revisionId" INTEGER NOT NULL,
    "status" "RevisionStatus" NOT NULL,
    "version" TEXT NOT NULL,

    CONSTRAINT "SelectionItem_pkey" PRIMARY KEY ("selectionId","position")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" SERIAL NOT NULL,
    "personId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "filter" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ChangeSet_undoes_key" ON "ChangeSet"("undoes");

-- CreateIndex
CREATE INDEX "ChangeSet_startedAt_id_idx" ON "ChangeSet"("startedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "ChangeProgress_state_idx" ON "ChangeProgress"("state");

-- CreateIndex
CREATE INDEX "Lease_personId_idx" ON "Lease"("personId");

-- CreateIndex
CREATE INDEX "Selection_personId_idx" ON "Selection"("personId");

-- CreateIndex
CREATE INDEX "Selection_expiresAt_idx" ON "Selection"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_personId_slug_key" ON "SavedView"("personId", "slug");

-- CreateIndex
CREATE INDEX "Post_awaiting_risk_idx" ON "Post"("risk" DESC, "id" DESC) WHERE (status <> 'reviewed' OR "needsHumanReview" OR "isDue" OR "awaitsSecond");

-- CreateIndex
CREATE INDEX "Post_falling_due_idx" ON "Post"("dueOn") WHERE (NOT "isDue" AND "dueOn" IS NOT NULL);

-- CreateIndex
CREATE INDEX "Decision_changeSetId_postId_idx" ON "Decision"("changeSetId", "postId");

-- CreateIndex
CREATE INDEX "Decision_decidedAt_idx" ON "Decision"("decidedAt");

-- CreateIndex
CREATE INDEX "Decision_single_idx" ON "Decision"("decidedAt" DESC, "id" DESC) WHERE ("changeSetId" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "Decision_postId_number_key" ON "Decision"("postId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_postId_undoes_key" ON "Decision"("postId", "undoes");

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_postId_undoes_fkey" FOREIGN KEY ("postId", "undoes") REFERENCES "Decision"("postId", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_changeSetId_fkey" FOREIGN KEY ("changeSetId") REFERENCES "ChangeSet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChangeSet" ADD CONSTRAINT "ChangeSet_undoes_fkey" FOREIGN KEY ("undoes") REFERENCES "ChangeSet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChangeProgress" ADD CONSTRAINT "ChangeProgress_changeSetId_fkey" FOREIGN KEY ("changeSetId") REFERENCES "ChangeSet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChangeSkip" ADD CONSTRAINT "ChangeSkip_changeSetId_fkey" FOREIGN KEY ("changeSetId") REFERENCES "ChangeSet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Expiry" ADD CONSTRAINT "Expiry_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lease" ADD CONSTRAINT "Lease_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lease" ADD CONSTRAINT "Lease_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Selection" ADD CONSTRAINT "Selection_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SelectionItem" ADD CONSTRAINT "SelectionItem_selectionId_fkey" FOREIGN KEY ("selectionId") REFERENCES "Selection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand: the queue's orders by a column that may be null, never reviewed and never read being the least.
CREATE INDEX "Post_awaiting_oldest_idx" ON "Post"(COALESCE("lastReviewed", '-infinity'::date), "id") WHERE (status <> 'reviewed' OR "needsHumanReview" OR "isDue" OR "awaitsSecond");
CREATE INDEX "Post_awaiting_read_idx" ON "Post"(COALESCE("viewCount", -1) DESC, "id" DESC) WHERE (status <> 'reviewed' OR "needsHumanReview" OR "isDue" OR "awaitsSecond");

-- By hand: the trail is append-only, whoever asks. (Migrations are parted at every semicolon, so \x3B stands for one.)
CREATE FUNCTION refuse_to_change_the_trail() RETURNS trigger LANGUAGE plpgsql AS E'
BEGIN
  RAISE EXCEPTION \'The trail is append-only: no % of "%".\', lower(TG_OP), TG_TABLE_NAME USING ERRCODE = \'integrity_constraint_violation\'\x3B
END';
CREATE TRIGGER "Decision_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Decision" FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_the_trail();
CREATE TRIGGER "ChangeSet_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ChangeSet" FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_the_trail();

-- By hand: the rules to begin with.
INSERT INTO "TransitionRule" ("from", "to", role, "reasonRequired") VALUES
  ('drafted', 'expanded', 'reviewer', false),
  ('drafted', 'reviewed', 'reviewer', false),
  ('drafted', 'drafted', 'reviewer', true),
  ('expanded', 'reviewed', 'reviewer', false),
  ('expanded', 'drafted', 'reviewer', true),
  ('reviewed', 'expanded', 'reviewer', false),
  ('reviewed', 'drafted', 'reviewer', true),
  ('reviewed', 'reviewed', 'reviewer', false);
INSERT INTO "ReviewPolicy" DEFAULT VALUES;
