-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "BlockKind" AS ENUM ('heading', 'paragraph', 'figure', 'code', 'checklist', 'list', 'quote', 'table', 'html');

-- CreateEnum
CREATE TYPE "RevisionOrigin" AS ENUM ('import', 'edit', 'restore');

-- CreateEnum
CREATE TYPE "RevisionStatus" AS ENUM ('drafted', 'expanded', 'reviewed');

-- CreateEnum
CREATE TYPE "Visibility" AS ENUM ('public', 'private');

-- CreateEnum
CREATE TYPE "TermKind" AS ENUM ('stack', 'tool', 'problem', 'area', 'category', 'tag');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('reviewer', 'editor', 'admin');

-- CreateEnum
CREATE TYPE "ImportOutcome" AS ENUM ('created', 'updated', 'unchanged', 'conflicting', 'refused', 'setAside');

-- CreateTable
CREATE TABLE "Block" (
    "id" SERIAL NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "kind" "BlockKind" NOT NULL,
    "tree" JSON NOT NULL,
    "text" TEXT NOT NULL,
    "words" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Block_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" SERIAL NOT NULL,
    "postId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "origin" "RevisionOrigin" NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "title" TEXT NOT NULL,
    "lead" TEXT NOT NULL,
    "blocks" INTEGER[],
    "metadata" JSON NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Post" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "reference" TEXT,
    "revisionId" INTEGER NOT NULL,
    "status" "RevisionStatus" NOT NULL DEFAULT 'drafted',
    "visibility" "Visibility" NOT NULL DEFAULT 'public',
    "version" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "excerpt" TEXT NOT NULL,
    "image" JSONB,
    "publishedAt" TIMESTAMPTZ(3),
    "listedAt" TIMESTAMPTZ(3) NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastReviewed" DATE,
    "difficulty" TEXT,
    "quality" INTEGER,
    "freshness" INTEGER,
    "depth" INTEGER,
    "clarity" INTEGER,
    "aiGenerated" BOOLEAN NOT NULL DEFAULT false,
    "hasImages" BOOLEAN NOT NULL DEFAULT false,
    "imageHeavy" BOOLEAN NOT NULL DEFAULT false,
    "needsHumanReview" BOOLEAN NOT NULL DEFAULT false,
    "readingTime" INTEGER,
    "viewCount" INTEGER,
    "words" INTEGER NOT NULL,
    "stackId" INTEGER,
    "problemId" INTEGER,

    CONSTRAINT "Post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Term" (
    "id" SERIAL NOT NULL,
    "kind" "TermKind" NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "postCount" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PostTerm" (
    "postId" INTEGER NOT NULL,
    "termId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "listedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PostTerm_pkey" PRIMARY KEY ("postId","termId")
);

-- CreateTable
CREATE TABLE "Redirect" (
    "path" TEXT NOT NULL,
    "postId" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Redirect_pkey" PRIMARY KEY ("path")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" SERIAL NOT NULL,
    "postId" INTEGER NOT NULL,
    "revisionId" INTEGER NOT NULL,
    "from" "RevisionStatus" NOT NULL,
    "to" "RevisionStatus" NOT NULL,
    "version" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "personId" TEXT,
    "personName" TEXT NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Appointment" (
    "personId" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "appointedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Appointment_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportRun" (
    "id" SERIAL NOT NULL,
    "sources" TEXT[],
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ImportRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportItem" (
    "id" SERIAL NOT NULL,
    "runId" INTEGER NOT NULL,
    "sourceId" TEXT,
    "slug" TEXT,
    "outcome" "ImportOutcome" NOT NULL,
    "where" TEXT NOT NULL,
    "reason" TEXT,
    "revisionId" INTEGER,

    CONSTRAINT "ImportItem_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Block_hash_key" ON "Block"("hash");

-- CreateIndex
CREATE INDEX "Revision_blocks_idx" ON "Revision" USING GIN ("blocks");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_postId_number_key" ON "Revision"("postId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Post_slug_key" ON "Post"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Post_sourceId_key" ON "Post"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "Post_revisionId_key" ON "Post"("revisionId");

-- CreateIndex
CREATE INDEX "Post_visibility_listedAt_id_idx" ON "Post"("visibility", "listedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Post_status_lastReviewed_id_idx" ON "Post"("status", "lastReviewed", "id");

-- CreateIndex
CREATE INDEX "Post_awaiting_idx" ON "Post"("lastReviewed", "id") WHERE (status <> 'reviewed' OR "needsHumanReview");

-- CreateIndex
CREATE INDEX "Post_stackId_id_idx" ON "Post"("stackId", "id");

-- CreateIndex
CREATE INDEX "Post_problemId_id_idx" ON "Post"("problemId", "id");

-- CreateIndex
CREATE INDEX "Post_difficulty_listedAt_id_idx" ON "Post"("difficulty", "listedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Post_quality_id_idx" ON "Post"("quality", "id");

-- CreateIndex
CREATE INDEX "Post_freshness_id_idx" ON "Post"("freshness", "id");

-- CreateIndex
CREATE INDEX "Post_viewCount_id_idx" ON "Post"("viewCount" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Post_readingTime_id_idx" ON "Post"("readingTime", "id");

-- CreateIndex
CREATE INDEX "Post_version_idx" ON "Post"("version");

-- CreateIndex
CREATE INDEX "Post_reference_idx" ON "Post"("reference");

-- CreateIndex
CREATE INDEX "Term_kind_postCount_id_idx" ON "Term"("kind", "postCount" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "Term_kind_slug_key" ON "Term"("kind", "slug");

-- CreateIndex
CREATE INDEX "PostTerm_termId_listedAt_postId_idx" ON "PostTerm"("termId", "listedAt" DESC, "postId" DESC);

-- CreateIndex
CREATE INDEX "Redirect_postId_idx" ON "Redirect"("postId");

-- CreateIndex
CREATE INDEX "Decision_postId_decidedAt_idx" ON "Decision"("postId", "decidedAt");

-- CreateIndex
CREATE INDEX "Decision_revisionId_idx" ON "Decision"("revisionId");

-- CreateIndex
CREATE INDEX "Decision_personId_decidedAt_idx" ON "Decision"("personId", "decidedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE INDEX "Account_personId_idx" ON "Account"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_providerId_accountId_key" ON "Account"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE INDEX "ImportItem_runId_id_idx" ON "ImportItem"("runId", "id");

-- CreateIndex
CREATE INDEX "ImportItem_runId_outcome_idx" ON "ImportItem"("runId", "outcome");

-- CreateIndex
CREATE INDEX "ImportItem_runId_sourceId_idx" ON "ImportItem"("runId", "sourceId");

-- CreateIndex
CREATE INDEX "ImportItem_revisionId_idx" ON "ImportItem"("revisionId");

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
-- By hand: a post and its first revision point at each other, so this one is checked at commit.
ALTER TABLE "Post" ADD CONSTRAINT "Post_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_stackId_fkey" FOREIGN KEY ("stackId") REFERENCES "Term"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_problemId_fkey" FOREIGN KEY ("problemId") REFERENCES "Term"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostTerm" ADD CONSTRAINT "PostTerm_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostTerm" ADD CONSTRAINT "PostTerm_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Redirect" ADD CONSTRAINT "Redirect_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportItem" ADD CONSTRAINT "ImportItem_runId_fkey" FOREIGN KEY ("runId") REFERENCES "ImportRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportItem" ADD CONSTRAINT "ImportItem_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;
