-- By hand: apart from the migration before, because a new kind cannot be used in the transaction that adds it.

-- A level of difficulty is a term. Its slug is what lib/content/slug.ts makes of letters and digits.
WITH "level" AS (
  SELECT "id" AS "postId", "listedAt", "difficulty" AS "name",
         trim(both '-' from regexp_replace(lower("difficulty"), '[^[:alnum:]]+', '-', 'g')) AS "slug"
    FROM "Post" WHERE "difficulty" IS NOT NULL
), "term" AS (
  INSERT INTO "Term" ("kind", "slug", "name")
  SELECT DISTINCT ON ("slug") 'difficulty'::"TermKind", "slug", "name" FROM "level" WHERE "slug" <> '' ORDER BY "slug", "postId"
  RETURNING "id", "slug"
)
INSERT INTO "PostTerm" ("postId", "termId", "position", "listedAt")
SELECT "level"."postId", "term"."id",
       (SELECT coalesce(max(f."position") + 1, 0) FROM "PostTerm" f WHERE f."postId" = "level"."postId"),
       "level"."listedAt"
  FROM "level" JOIN "term" USING ("slug");

UPDATE "Term" t
   SET "postCount" = c."posts", "reviewedCount" = c."reviewed", "expandedCount" = c."expanded"
  FROM (SELECT f."termId", count(*) AS "posts",
               count(*) FILTER (WHERE p."status" = 'reviewed') AS "reviewed",
               count(*) FILTER (WHERE p."status" = 'expanded') AS "expanded"
          FROM "PostTerm" f JOIN "Post" p ON p."id" = f."postId"
         WHERE p."visibility" = 'public' GROUP BY f."termId") c
 WHERE t."id" = c."termId";

INSERT INTO "Tally" ("id", "postCount", "reviewedCount", "expandedCount")
SELECT 1, count(*), count(*) FILTER (WHERE "status" = 'reviewed'), count(*) FILTER (WHERE "status" = 'expanded')
  FROM "Post" WHERE "visibility" = 'public';
