-- CreateEnum
CREATE TYPE "AnchorOutcome" AS ENUM ('unmoved', 'moved', 'changed', 'ambiguous', 'gone');

-- AlterTable
ALTER TABLE "Draft" ADD COLUMN     "fileName" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "goesBackTo" INTEGER,
ADD COLUMN     "marks" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "requestId" UUID;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "keys" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "DraftOutcome" (
    "id" UUID NOT NULL,
    "draftId" UUID NOT NULL,
    "placementId" UUID NOT NULL,
    "outcome" "AnchorOutcome" NOT NULL,
    "byHand" BOOLEAN NOT NULL DEFAULT false,
    "stageBefore" "Stage" NOT NULL,
    "stageAfter" "Stage" NOT NULL,
    "withdrawnId" UUID,

    CONSTRAINT "DraftOutcome_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NothingToCheck" (
    "id" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "markedById" UUID NOT NULL,
    "markedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "takenBackById" UUID,
    "takenBackAt" TIMESTAMPTZ(3),

    CONSTRAINT "NothingToCheck_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NothingSpan" (
    "id" UUID NOT NULL,
    "markId" UUID NOT NULL,
    "draftId" UUID NOT NULL,
    "startOffset" INTEGER NOT NULL,
    "endOffset" INTEGER NOT NULL,

    CONSTRAINT "NothingSpan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReadyDeclaration" (
    "id" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "draftId" UUID NOT NULL,
    "declaredById" UUID NOT NULL,
    "declaredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT NOT NULL,
    "missing" JSONB NOT NULL DEFAULT '[]',
    "takenBackById" UUID,
    "takenBackAt" TIMESTAMPTZ(3),

    CONSTRAINT "ReadyDeclaration_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "DraftOutcome_placementId_idx" ON "DraftOutcome"("placementId");

-- CreateIndex
CREATE INDEX "DraftOutcome_withdrawnId_idx" ON "DraftOutcome"("withdrawnId");

-- CreateIndex
CREATE UNIQUE INDEX "DraftOutcome_draftId_placementId_key" ON "DraftOutcome"("draftId", "placementId");

-- CreateIndex
CREATE INDEX "NothingToCheck_storyId_markedAt_idx" ON "NothingToCheck"("storyId", "markedAt");

-- CreateIndex
CREATE INDEX "NothingToCheck_markedById_idx" ON "NothingToCheck"("markedById");

-- CreateIndex
CREATE INDEX "NothingToCheck_takenBackById_idx" ON "NothingToCheck"("takenBackById");

-- CreateIndex
CREATE INDEX "NothingSpan_draftId_startOffset_idx" ON "NothingSpan"("draftId", "startOffset");

-- CreateIndex
CREATE UNIQUE INDEX "NothingSpan_markId_draftId_key" ON "NothingSpan"("markId", "draftId");

-- CreateIndex
CREATE INDEX "ReadyDeclaration_draftId_idx" ON "ReadyDeclaration"("draftId");

-- CreateIndex
CREATE INDEX "ReadyDeclaration_declaredById_idx" ON "ReadyDeclaration"("declaredById");

-- CreateIndex
CREATE INDEX "ReadyDeclaration_takenBackById_idx" ON "ReadyDeclaration"("takenBackById");

-- CreateIndex
CREATE UNIQUE INDEX "ReadyDeclaration_one_standing" ON "ReadyDeclaration"("storyId") WHERE ("takenBackAt" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "Draft_requestId_key" ON "Draft"("requestId");

-- AddForeignKey
ALTER TABLE "DraftOutcome" ADD CONSTRAINT "DraftOutcome_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftOutcome" ADD CONSTRAINT "DraftOutcome_placementId_fkey" FOREIGN KEY ("placementId") REFERENCES "Placement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftOutcome" ADD CONSTRAINT "DraftOutcome_withdrawnId_fkey" FOREIGN KEY ("withdrawnId") REFERENCES "Assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NothingToCheck" ADD CONSTRAINT "NothingToCheck_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NothingToCheck" ADD CONSTRAINT "NothingToCheck_markedById_fkey" FOREIGN KEY ("markedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NothingToCheck" ADD CONSTRAINT "NothingToCheck_takenBackById_fkey" FOREIGN KEY ("takenBackById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NothingSpan" ADD CONSTRAINT "NothingSpan_markId_fkey" FOREIGN KEY ("markId") REFERENCES "NothingToCheck"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NothingSpan" ADD CONSTRAINT "NothingSpan_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadyDeclaration" ADD CONSTRAINT "ReadyDeclaration_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadyDeclaration" ADD CONSTRAINT "ReadyDeclaration_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadyDeclaration" ADD CONSTRAINT "ReadyDeclaration_declaredById_fkey" FOREIGN KEY ("declaredById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadyDeclaration" ADD CONSTRAINT "ReadyDeclaration_takenBackById_fkey" FOREIGN KEY ("takenBackById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

CREATE TRIGGER draft_outcome_immutable BEFORE UPDATE OR DELETE ON "DraftOutcome"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER draft_outcome_not_truncated BEFORE TRUNCATE ON "DraftOutcome"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE "NothingSpan" ADD CONSTRAINT "NothingSpan_not_empty" CHECK ("startOffset" >= 0 AND "endOffset" > "startOffset");
ALTER TABLE "NothingToCheck" ADD CONSTRAINT "NothingToCheck_taken_back_whole" CHECK (
  ("takenBackById" IS NULL) = ("takenBackAt" IS NULL));
ALTER TABLE "ReadyDeclaration" ADD CONSTRAINT "ReadyDeclaration_taken_back_whole" CHECK (
  ("takenBackById" IS NULL) = ("takenBackAt" IS NULL));
