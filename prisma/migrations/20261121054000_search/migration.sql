-- CreateTable
CREATE TABLE "SearchPending" (
    "id" BIGSERIAL NOT NULL,
    "postId" INTEGER NOT NULL,

    CONSTRAINT "SearchPending_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BlockSearch" (
    "blockId" INTEGER NOT NULL,
    "size" INTEGER NOT NULL,
    "vector" tsvector NOT NULL,

    CONSTRAINT "BlockSearch_pkey" PRIMARY KEY ("blockId")
);

-- CreateTable
CREATE TABLE "PostSearch" (
    "postId" INTEGER NOT NULL,
    "listedAt" TIMESTAMPTZ(3) NOT NULL,
    "status" "RevisionStatus" NOT NULL,
    "difficulty" TEXT,
    "termIds" INTEGER[],
    "vector" tsvector NOT NULL,
    "title" tsvector NOT NULL,

    CONSTRAINT "PostSearch_pkey" PRIMARY KEY ("postId")
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "word" TEXT NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE INDEX "PostSearch_listedAt_postId_idx" ON "PostSearch"("listedAt" DESC, "postId" DESC);

-- AddForeignKey
ALTER TABLE "BlockSearch" ADD CONSTRAINT "BlockSearch_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "Block"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostSearch" ADD CONSTRAINT "PostSearch_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- By hand from here on: what Prisma's schema has no words for.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- The language of the search: English stems, and "resume" finds "résumé".
CREATE TEXT SEARCH CONFIGURATION alphanode (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION alphanode ALTER MAPPING FOR word WITH unaccent, english_stem;

-- The same without stems or stop words, for what is only half typed.
CREATE TEXT SEARCH CONFIGURATION alphanode_typed (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION alphanode_typed ALTER MAPPING FOR word WITH unaccent, simple;

-- A post's words are those of its blocks, one after the other.
CREATE AGGREGATE "joinVectors"(tsvector) (SFUNC = tsvector_concat, STYPE = tsvector, INITCOND = '');

CREATE INDEX "PostSearch_vector_idx" ON "PostSearch" USING GIN ("vector");
CREATE INDEX "PostSearch_title_idx" ON "PostSearch" USING GIN ("title");
-- As lib/search/suggest.store.ts asks for the beginnings of terms.
CREATE INDEX "Term_name_words_idx" ON "Term" USING GIN (to_tsvector('alphanode_typed', regexp_replace("name", '[^[:alnum:]]', ' ', 'g')));
CREATE INDEX "SearchWord_word_idx" ON "SearchWord" USING GIST ("word" gist_trgm_ops);

-- A vector of a usual post stays in its row, as it is: the newest two thousand are read to rank a search.
ALTER TABLE "PostSearch" SET (toast_tuple_target = 8160);

-- Noted by the database, so that no writer can forget it: an import's COPY, a decision, an edit, a restore.
CREATE FUNCTION "notePostsToSearch"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "SearchPending" ("postId") SELECT id FROM written;
  ELSE
    INSERT INTO "SearchPending" ("postId")
    SELECT w.id FROM written w JOIN replaced r ON r.id = w.id
     WHERE (w."revisionId", w.title, w.excerpt, w.visibility, w.status, w."listedAt", w.difficulty)
           IS DISTINCT FROM
           (r."revisionId", r.title, r.excerpt, r.visibility, r.status, r."listedAt", r.difficulty);
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "Post_added_to_search" AFTER INSERT ON "Post"
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION "notePostsToSearch"();
CREATE TRIGGER "Post_changed_for_search" AFTER UPDATE ON "Post"
  REFERENCING OLD TABLE AS replaced NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION "notePostsToSearch"();
-- A restore switches ordinary triggers off.
ALTER TABLE "Post" ENABLE ALWAYS TRIGGER "Post_added_to_search";
ALTER TABLE "Post" ENABLE ALWAYS TRIGGER "Post_changed_for_search";

-- What is here already.
INSERT INTO "SearchPending" ("postId") SELECT id FROM "Post";
