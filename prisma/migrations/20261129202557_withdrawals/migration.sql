-- AlterEnum
ALTER TYPE "SkipReason" ADD VALUE 'withdrawn';

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "isWithdrawn" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Withdrawal" (
    "id" SERIAL NOT NULL,
    "revisionId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "isWithdrawn" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "personId" TEXT,
    "personName" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Withdrawal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Withdrawal_revisionId_number_key" ON "Withdrawal"("revisionId", "number");

-- AddForeignKey
ALTER TABLE "Withdrawal" ADD CONSTRAINT "Withdrawal_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: a trail as decisions are one.
CREATE TRIGGER "Withdrawal_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Withdrawal" FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_the_trail();
