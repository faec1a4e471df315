-- CreateTable
CREATE TABLE "StaleNames" (
    "id" BIGSERIAL NOT NULL,

    CONSTRAINT "StaleNames_pkey" PRIMARY KEY ("id")
);

-- By hand: whatever changes what other posts' pages name leaves a note, whoever writes it.
CREATE FUNCTION note_stale_names() RETURNS trigger LANGUAGE plpgsql AS '
BEGIN
  INSERT INTO "StaleNames" DEFAULT VALUES;
  RETURN NULL;
END';
CREATE FUNCTION note_names_that_changed() RETURNS trigger LANGUAGE plpgsql AS '
BEGIN
  IF EXISTS (SELECT FROM replaced o JOIN written n USING (id)
              WHERE (o.slug, o.title, o.visibility, o."stackId", o."problemId")
                    IS DISTINCT FROM (n.slug, n.title, n.visibility, n."stackId", n."problemId")) THEN
    INSERT INTO "StaleNames" DEFAULT VALUES;
  END IF;
  RETURN NULL;
END';
CREATE TRIGGER "Post_added_names" AFTER INSERT ON "Post" FOR EACH STATEMENT EXECUTE FUNCTION note_stale_names();
CREATE TRIGGER "Post_dropped_names" AFTER DELETE ON "Post" FOR EACH STATEMENT EXECUTE FUNCTION note_stale_names();
CREATE TRIGGER "Post_changed_names" AFTER UPDATE ON "Post"
  REFERENCING OLD TABLE AS replaced NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_names_that_changed();
