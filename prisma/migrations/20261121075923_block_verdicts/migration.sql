-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('approved', 'wrong');

-- CreateTable
CREATE TABLE "Pattern" (
    "id" SERIAL NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "kind" "BlockKind" NOT NULL,
    "text" TEXT NOT NULL,
    "words" INTEGER NOT NULL,
    "variants" INTEGER NOT NULL DEFAULT 0,
    "posts" INTEGER NOT NULL DEFAULT 0,
    "openPosts" INTEGER NOT NULL DEFAULT 0,
    "unlocks" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Pattern_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BlockStanding" (
    "blockId" INTEGER NOT NULL,
    "patternId" INTEGER NOT NULL,
    "posts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "BlockStanding_pkey" PRIMARY KEY ("blockId")
);

-- CreateTable
CREATE TABLE "BlockVerdict" (
    "id" SERIAL NOT NULL,
    "blockId" INTEGER,
    "patternId" INTEGER,
    "number" INTEGER NOT NULL,
    "verdict" "Verdict",
    "before" INTEGER,
    "reason" "DecisionReason",
    "note" TEXT NOT NULL DEFAULT '',
    "undoes" INTEGER,
    "personId" TEXT,
    "personName" TEXT NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BlockVerdict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StandingVerdict" (
    "id" SERIAL NOT NULL,
    "blockId" INTEGER,
    "patternId" INTEGER,
    "number" INTEGER NOT NULL,
    "verdict" "Verdict",
    "verdictId" INTEGER,

    CONSTRAINT "StandingVerdict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PostCoverage" (
    "postId" INTEGER NOT NULL,
    "revisionId" INTEGER NOT NULL,
    "blocks" INTEGER[],
    "open" INTEGER[],
    "openBlocks" INTEGER NOT NULL,
    "wrong" INTEGER NOT NULL,
    "byPattern" INTEGER NOT NULL,
    "reach" INTEGER NOT NULL DEFAULT 0,
    "awaiting" BOOLEAN NOT NULL,

    CONSTRAINT "PostCoverage_pkey" PRIMARY KEY ("postId")
);

-- CreateTable
CREATE TABLE "CoveragePending" (
    "id" BIGSERIAL NOT NULL,
    "postId" INTEGER,
    "blockId" INTEGER,
    "patternId" INTEGER,

    CONSTRAINT "CoveragePending_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CoveragePending_verdict_idx" ON "CoveragePending"("id") WHERE ("postId" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "Pattern_hash_key" ON "Pattern"("hash");

-- CreateIndex
CREATE INDEX "Pattern_open_unlocks_idx" ON "Pattern"("unlocks" DESC, "openPosts" DESC, "id" DESC) WHERE ("openPosts" > 0);

-- CreateIndex
CREATE INDEX "Pattern_open_posts_idx" ON "Pattern"("openPosts" DESC, "id" DESC) WHERE ("openPosts" > 0);

-- CreateIndex
CREATE INDEX "BlockStanding_patternId_posts_blockId_idx" ON "BlockStanding"("patternId", "posts" DESC, "blockId");

-- CreateIndex
CREATE INDEX "BlockVerdict_personId_givenAt_idx" ON "BlockVerdict"("personId", "givenAt");

-- CreateIndex
CREATE UNIQUE INDEX "BlockVerdict_blockId_number_key" ON "BlockVerdict"("blockId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "BlockVerdict_patternId_number_key" ON "BlockVerdict"("patternId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "BlockVerdict_blockId_undoes_key" ON "BlockVerdict"("blockId", "undoes");

-- CreateIndex
CREATE UNIQUE INDEX "BlockVerdict_patternId_undoes_key" ON "BlockVerdict"("patternId", "undoes");

-- CreateIndex
CREATE UNIQUE INDEX "StandingVerdict_blockId_key" ON "StandingVerdict"("blockId");

-- CreateIndex
CREATE UNIQUE INDEX "StandingVerdict_patternId_key" ON "StandingVerdict"("patternId");

-- CreateIndex
CREATE UNIQUE INDEX "StandingVerdict_verdictId_key" ON "StandingVerdict"("verdictId");

-- CreateIndex
CREATE INDEX "StandingVerdict_verdict_id_idx" ON "StandingVerdict"("verdict", "id");

-- CreateIndex
CREATE INDEX "PostCoverage_reach_idx" ON "PostCoverage"("reach" DESC, "postId" DESC) WHERE (awaiting AND "openBlocks" > 0);

-- CreateIndex
CREATE INDEX "PostCoverage_wrong_idx" ON "PostCoverage"("postId") WHERE (wrong > 0);

-- CreateIndex
CREATE INDEX "PostCoverage_covered_idx" ON "PostCoverage"("postId") WHERE ("openBlocks" = 0 AND wrong = 0 AND blocks <> '{}');

-- AddForeignKey
ALTER TABLE "BlockStanding" ADD CONSTRAINT "BlockStanding_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "Block"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BlockStanding" ADD CONSTRAINT "BlockStanding_patternId_fkey" FOREIGN KEY ("patternId") REFERENCES "Pattern"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BlockVerdict" ADD CONSTRAINT "BlockVerdict_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "Block"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BlockVerdict" ADD CONSTRAINT "BlockVerdict_patternId_fkey" FOREIGN KEY ("patternId") REFERENCES "Pattern"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandingVerdict" ADD CONSTRAINT "StandingVerdict_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "Block"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandingVerdict" ADD CONSTRAINT "StandingVerdict_patternId_fkey" FOREIGN KEY ("patternId") REFERENCES "Pattern"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandingVerdict" ADD CONSTRAINT "StandingVerdict_verdictId_fkey" FOREIGN KEY ("verdictId") REFERENCES "BlockVerdict"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand from here on: what Prisma's schema has no words for.
ALTER TABLE "BlockVerdict"
  ADD CONSTRAINT "BlockVerdict_one_subject" CHECK (num_nonnulls("blockId", "patternId") = 1),
  ADD CONSTRAINT "BlockVerdict_says_or_undoes" CHECK (num_nonnulls("verdict", "undoes") = 1),
  ADD CONSTRAINT "BlockVerdict_wrong_has_reason" CHECK (("verdict" IS NOT DISTINCT FROM 'wrong') = ("reason" IS NOT NULL));
ALTER TABLE "StandingVerdict"
  ADD CONSTRAINT "StandingVerdict_one_subject" CHECK (num_nonnulls("blockId", "patternId") = 1);

-- A trail as decisions are one.
CREATE TRIGGER "BlockVerdict_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "BlockVerdict" FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_the_trail();

-- As lib/review/blocks/list.store.ts asks for words.
CREATE INDEX "Pattern_text_idx" ON "Pattern" USING GIN (to_tsvector('alphanode', regexp_replace(left("text", 60000), '[^[:alnum:]]', ' ', 'g')));

-- Noted by the database, so that no writer can forget it: an import's COPY, a decision, an edit, a restore. Of a removed
-- post nothing is counted, so going needs a note as coming does.
CREATE FUNCTION "notePostsToCover"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "CoveragePending" ("postId") SELECT id FROM written;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO "CoveragePending" ("postId") SELECT id FROM replaced;
  ELSE
    INSERT INTO "CoveragePending" ("postId")
    SELECT w.id FROM written w JOIN replaced r ON r.id = w.id
     WHERE (w."revisionId", w.visibility, w.status <> 'reviewed' OR w."needsHumanReview" OR w."isDue" OR w."awaitsSecond")
           IS DISTINCT FROM
           (r."revisionId", r.visibility, r.status <> 'reviewed' OR r."needsHumanReview" OR r."isDue" OR r."awaitsSecond");
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "Post_added_to_cover" AFTER INSERT ON "Post"
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION "notePostsToCover"();
CREATE TRIGGER "Post_changed_to_cover" AFTER UPDATE ON "Post"
  REFERENCING OLD TABLE AS replaced NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION "notePostsToCover"();
CREATE TRIGGER "Post_gone_to_cover" AFTER DELETE ON "Post"
  REFERENCING OLD TABLE AS replaced
  FOR EACH STATEMENT EXECUTE FUNCTION "notePostsToCover"();

-- The same of a verdict: for every post that uses the block, or a block of the pattern.
CREATE FUNCTION "noteVerdictsToCover"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "CoveragePending" ("blockId", "patternId") SELECT DISTINCT "blockId", "patternId" FROM written;
  RETURN NULL;
END
$$;
CREATE TRIGGER "BlockVerdict_given_to_cover" AFTER INSERT ON "BlockVerdict"
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION "noteVerdictsToCover"();

-- A restore switches ordinary triggers off.
ALTER TABLE "Post" ENABLE ALWAYS TRIGGER "Post_added_to_cover";
ALTER TABLE "Post" ENABLE ALWAYS TRIGGER "Post_changed_to_cover";
ALTER TABLE "Post" ENABLE ALWAYS TRIGGER "Post_gone_to_cover";
ALTER TABLE "BlockVerdict" ENABLE ALWAYS TRIGGER "BlockVerdict_given_to_cover";

-- What is here already.
INSERT INTO "CoveragePending" ("postId") SELECT id FROM "Post";
