-- CreateTable
CREATE TABLE "IndexNowNote" (
    "id" BIGSERIAL NOT NULL,
    "slug" TEXT NOT NULL,

    CONSTRAINT "IndexNowNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IndexNowSent" (
    "slug" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IndexNowSent_pkey" PRIMARY KEY ("slug")
);

-- CreateIndex
CREATE INDEX "IndexNowSent_sentAt_idx" ON "IndexNowSent"("sentAt");

-- CreateIndex
CREATE INDEX "IndexingTurn_turnedAt_idx" ON "IndexingTurn"("turnedAt" DESC);

-- By hand: noted by the database, so that no writer can forget it. A review that expires is one that ended, from when
-- that is marked. A restore, which switches triggers off, tells nobody of what was there before.
CREATE FUNCTION "isOffered"(p "Post") RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN "isIndexable"(p) AND NOT p."isDue";

CREATE FUNCTION "noteForIndexNow"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND "isOffered"(OLD) THEN
    INSERT INTO "IndexNowNote" (slug) VALUES (OLD.slug);
  END IF;
  IF TG_OP <> 'DELETE' AND "isOffered"(NEW) THEN
    INSERT INTO "IndexNowNote" (slug) VALUES (NEW.slug);
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "Post_offered" AFTER INSERT ON "Post" FOR EACH ROW
  WHEN ("isOffered"(NEW)) EXECUTE FUNCTION "noteForIndexNow"();
CREATE TRIGGER "Post_offer_changed" AFTER UPDATE ON "Post" FOR EACH ROW
  WHEN ("isOffered"(OLD) <> "isOffered"(NEW) OR ("isOffered"(OLD) AND OLD.slug <> NEW.slug))
  EXECUTE FUNCTION "noteForIndexNow"();
CREATE TRIGGER "Post_offer_ended" AFTER DELETE ON "Post" FOR EACH ROW
  WHEN ("isOffered"(OLD)) EXECUTE FUNCTION "noteForIndexNow"();
