-- AlterTable
-- By hand: what is stored is public by default, and then hidden where it was not; that rewrites few rows.
ALTER TABLE "Revision" ADD COLUMN     "isPublic" BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE "Revision" ALTER COLUMN "isPublic" SET DEFAULT false;

-- AlterTable
ALTER TABLE "Placement" ADD COLUMN     "importRunId" INTEGER,
ADD COLUMN     "isImport" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "Placement_importRun_idx" ON "Placement"("importRunId", "id") WHERE ("importRunId" IS NOT NULL);

-- By hand: what readers come to see is public from then on, whoever shows it.
CREATE FUNCTION publish_what_is_shown() RETURNS trigger LANGUAGE plpgsql AS '
BEGIN
  UPDATE "Revision" SET "isPublic" = true WHERE id = NEW."revisionId" AND NOT "isPublic";
  RETURN NULL;
END';
CREATE TRIGGER "Post_publishes" AFTER UPDATE OF "revisionId", visibility ON "Post" FOR EACH ROW
  WHEN (NEW.visibility = 'public' AND (OLD.visibility <> 'public' OR OLD."revisionId" <> NEW."revisionId"))
  EXECUTE FUNCTION publish_what_is_shown();

-- By hand: which revisions readers have never seen, worked out from where posts were: those made while their post was
-- not public, unless they were current when it became public. Called below, and after restoring an archive that does
-- not say it.
CREATE FUNCTION hide_revisions_never_shown() RETURNS void LANGUAGE sql AS '
  UPDATE "Revision" r SET "isPublic" = false
    FROM "Post" p
   WHERE p.id = r."postId" AND r."isPublic" AND NOT (p.visibility = ''public'' AND p."revisionId" = r.id)
     AND ''public'' <> coalesce(
           (SELECT m.visibility FROM "Placement" m WHERE m."postId" = p.id AND m."placedAt" <= r."createdAt"
             ORDER BY m.number DESC LIMIT 1),
           (SELECT m."fromVisibility" FROM "Placement" m WHERE m."postId" = p.id ORDER BY m.number LIMIT 1),
           p.visibility)
     AND NOT EXISTS (SELECT FROM "Placement" m
                      WHERE m."postId" = p.id AND m.visibility = ''public'' AND m."placedAt" > r."createdAt"
                        AND NOT EXISTS (SELECT FROM "Revision" n
                                         WHERE n."postId" = p.id AND n.number > r.number
                                           AND n."createdAt" <= m."placedAt"))';
SELECT hide_revisions_never_shown();
