-- CreateEnum
CREATE TYPE "PlannedAct" AS ENUM ('keep', 'merge', 'hide');

-- CreateTable
CREATE TABLE "PlannedMove" (
    "changeSetId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "postId" INTEGER NOT NULL,
    "revisionId" INTEGER NOT NULL,
    "fromSlug" TEXT NOT NULL,
    "fromVisibility" "Visibility" NOT NULL,
    "act" "PlannedAct" NOT NULL,
    "otherId" INTEGER NOT NULL,

    CONSTRAINT "PlannedMove_pkey" PRIMARY KEY ("changeSetId","position")
);

-- CreateTable
CREATE TABLE "KeptApart" (
    "postId" INTEGER NOT NULL,
    "otherId" INTEGER NOT NULL,
    "changeSetId" TEXT NOT NULL,
    "takenBackId" TEXT,

    CONSTRAINT "KeptApart_pkey" PRIMARY KEY ("postId","otherId")
);

-- CreateTable
CREATE TABLE "Cluster" (
    "postId" INTEGER NOT NULL,
    "size" INTEGER NOT NULL,

    CONSTRAINT "Cluster_pkey" PRIMARY KEY ("postId")
);

-- CreateTable
CREATE TABLE "ClusterPending" (
    "id" BIGSERIAL NOT NULL,
    "postId" INTEGER,

    CONSTRAINT "ClusterPending_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommonBlock" (
    "blockId" INTEGER NOT NULL,
    "posts" INTEGER NOT NULL,

    CONSTRAINT "CommonBlock_pkey" PRIMARY KEY ("blockId")
);

-- CreateIndex
CREATE INDEX "KeptApart_otherId_idx" ON "KeptApart"("otherId");

-- CreateIndex
CREATE INDEX "KeptApart_changeSetId_postId_idx" ON "KeptApart"("changeSetId", "postId");

-- CreateIndex
CREATE INDEX "KeptApart_takenBack_idx" ON "KeptApart"("takenBackId") WHERE ("takenBackId" IS NOT NULL);

-- CreateIndex
CREATE INDEX "Cluster_size_postId_idx" ON "Cluster"("size" DESC, "postId");

-- AddForeignKey
ALTER TABLE "PlannedMove" ADD CONSTRAINT "PlannedMove_changeSetId_fkey" FOREIGN KEY ("changeSetId") REFERENCES "ChangeSet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeptApart" ADD CONSTRAINT "KeptApart_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeptApart" ADD CONSTRAINT "KeptApart_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeptApart" ADD CONSTRAINT "KeptApart_changeSetId_fkey" FOREIGN KEY ("changeSetId") REFERENCES "ChangeSet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeptApart" ADD CONSTRAINT "KeptApart_takenBackId_fkey" FOREIGN KEY ("takenBackId") REFERENCES "ChangeSet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cluster" ADD CONSTRAINT "Cluster_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand, as for search: noted by the database, so that no writer can forget it.
CREATE FUNCTION "notePostsToClusters"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "ClusterPending" ("postId") SELECT id FROM written;
  ELSE
    INSERT INTO "ClusterPending" ("postId")
    SELECT w.id FROM written w JOIN replaced r ON r.id = w.id
     WHERE (w."revisionId", w.visibility, w.status, w."needsHumanReview", w."isDue", w."awaitsSecond")
           IS DISTINCT FROM
           (r."revisionId", r.visibility, r.status, r."needsHumanReview", r."isDue", r."awaitsSecond");
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "Post_added_to_clusters" AFTER INSERT ON "Post"
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION "notePostsToClusters"();
CREATE TRIGGER "Post_changed_for_clusters" AFTER UPDATE ON "Post"
  REFERENCING OLD TABLE AS replaced NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION "notePostsToClusters"();
-- A restore switches ordinary triggers off.
ALTER TABLE "Post" ENABLE ALWAYS TRIGGER "Post_added_to_clusters";
ALTER TABLE "Post" ENABLE ALWAYS TRIGGER "Post_changed_for_clusters";

-- What a post that goes was near to: its copies find another one, and its cluster is smaller.
CREATE FUNCTION "notePostGone"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "ClusterPending" ("postId") SELECT id FROM "Post" WHERE "nearCopyOfId" = OLD.id;
  IF OLD."nearCopyOfId" IS NOT NULL THEN
    INSERT INTO "ClusterPending" ("postId") VALUES (OLD."nearCopyOfId");
  END IF;
  RETURN OLD;
END
$$;
CREATE TRIGGER "Post_gone_from_clusters" BEFORE DELETE ON "Post"
  FOR EACH ROW EXECUTE FUNCTION "notePostGone"();

CREATE FUNCTION "noteKeptApart"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    INSERT INTO "ClusterPending" ("postId") VALUES (OLD."postId"), (OLD."otherId");
  ELSE
    INSERT INTO "ClusterPending" ("postId") VALUES (NEW."postId"), (NEW."otherId");
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "KeptApart_for_clusters" AFTER INSERT OR UPDATE OR DELETE ON "KeptApart"
  FOR EACH ROW EXECUTE FUNCTION "noteKeptApart"();

-- What is here already.
INSERT INTO "ClusterPending" ("postId") VALUES (NULL);
