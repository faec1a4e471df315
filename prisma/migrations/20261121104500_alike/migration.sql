-- By hand: texts that begin with the same sentence are found by what it comes to, as lib/review/blocks/alike.store.ts
-- asks. A beginning shorter than a few words is too common to tell anything, and no sentence is longer than some pages.
CREATE FUNCTION "beginningOf"(said text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN md5(coalesce(substring(left(said, 2000) FROM '^.{24,}?(?:[.!?…](?=\s|$)|[。！？])'), left(said, 2000)));

CREATE INDEX "Pattern_alike_idx" ON "Pattern" ("beginningOf"("text")) WHERE "kind" = 'paragraph';
