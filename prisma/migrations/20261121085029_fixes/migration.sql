-- CreateEnum
CREATE TYPE "ReviewTogether" AS ENUM ('no', 'covered', 'any');

-- AlterEnum
ALTER TYPE "SkipReason" ADD VALUE 'notCovered';

-- AlterTable
ALTER TABLE "ReviewPolicy" DROP COLUMN "coveredTogether",
ADD COLUMN     "reviewTogether" "ReviewTogether" NOT NULL DEFAULT 'no';

-- CreateTable
CREATE TABLE "CoverageTally" (
    "id" INTEGER NOT NULL,
    "countedAt" TIMESTAMPTZ(3) NOT NULL,
    "figures" JSON NOT NULL,

    CONSTRAINT "CoverageTally_pkey" PRIMARY KEY ("id")
);
