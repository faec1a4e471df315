-- AlterTable
ALTER TABLE "Post" ADD COLUMN     "author" TEXT;

-- CreateTable
CREATE TABLE "Attachment" (
    "sourceId" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "alt" TEXT NOT NULL,
    "caption" TEXT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "of" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("sourceId")
);

-- CreateIndex
CREATE INDEX "Attachment_of_position_idx" ON "Attachment"("of", "position");
