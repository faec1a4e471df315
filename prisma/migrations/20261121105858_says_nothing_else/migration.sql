-- AlterEnum
ALTER TYPE "SkipReason" ADD VALUE 'saysNothingElse';
