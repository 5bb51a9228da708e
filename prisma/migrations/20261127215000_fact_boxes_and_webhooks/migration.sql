-- CreateEnum
CREATE TYPE "DeliveryState" AS ENUM ('waiting', 'delivered', 'failed', 'dropped');

-- CreateTable
CREATE TABLE "FactBox" (
    "storyId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "intro" TEXT NOT NULL DEFAULT '',
    "unanswered" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "FactBox_pkey" PRIMARY KEY ("storyId")
);

-- CreateTable
CREATE TABLE "FactBoxClaim" (
    "storyId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "explanation" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "FactBoxClaim_pkey" PRIMARY KEY ("storyId","claimId")
);

-- CreateTable
CREATE TABLE "Publication" (
    "id" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "headline" TEXT NOT NULL,
    "intro" TEXT NOT NULL,
    "unanswered" TEXT[],
    "requestId" UUID NOT NULL,
    "publishedById" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" UUID,
    "endReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublishedClaim" (
    "publicationId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "assessmentId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "explanation" TEXT NOT NULL,

    CONSTRAINT "PublishedClaim_pkey" PRIMARY KEY ("publicationId","claimId")
);

-- CreateTable
CREATE TABLE "LegalHold" (
    "id" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "placedById" UUID NOT NULL,
    "placedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "liftReason" TEXT NOT NULL DEFAULT '',
    "liftedById" UUID,
    "liftedAt" TIMESTAMPTZ(3),

    CONSTRAINT "LegalHold_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Webhook" (
    "id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "events" TEXT[],
    "secret" TEXT NOT NULL,
    "oldSecret" TEXT,
    "oldSecretUntil" TIMESTAMPTZ(3),
    "ownerId" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "turnedOffAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Webhook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WebhookDelivery" (
    "id" UUID NOT NULL,
    "webhookId" UUID NOT NULL,
    "eventId" BIGINT NOT NULL,
    "type" TEXT NOT NULL,
    "state" "DeliveryState" NOT NULL DEFAULT 'waiting',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WebhookDelivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WebhookAttempt" (
    "id" UUID NOT NULL,
    "deliveryId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "status" INTEGER,
    "problem" TEXT NOT NULL DEFAULT '',
    "ms" INTEGER NOT NULL,

    CONSTRAINT "WebhookAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "FactBox_slug_key" ON "FactBox"("slug");

-- CreateIndex
CREATE INDEX "FactBoxClaim_claimId_idx" ON "FactBoxClaim"("claimId");

-- CreateIndex
CREATE UNIQUE INDEX "Publication_requestId_key" ON "Publication"("requestId");

-- CreateIndex
CREATE INDEX "Publication_publishedById_idx" ON "Publication"("publishedById");

-- CreateIndex
CREATE INDEX "Publication_endedById_idx" ON "Publication"("endedById");

-- CreateIndex
CREATE UNIQUE INDEX "Publication_storyId_number_key" ON "Publication"("storyId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Publication_one_standing" ON "Publication"("storyId") WHERE ("endedAt" IS NULL);

-- CreateIndex
CREATE INDEX "PublishedClaim_claimId_idx" ON "PublishedClaim"("claimId");

-- CreateIndex
CREATE INDEX "PublishedClaim_assessmentId_idx" ON "PublishedClaim"("assessmentId");

-- CreateIndex
CREATE INDEX "LegalHold_placedById_idx" ON "LegalHold"("placedById");

-- CreateIndex
CREATE INDEX "LegalHold_liftedById_idx" ON "LegalHold"("liftedById");

-- CreateIndex
CREATE UNIQUE INDEX "LegalHold_one_standing" ON "LegalHold"("storyId") WHERE ("liftedAt" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "Webhook_requestId_key" ON "Webhook"("requestId");

-- CreateIndex
CREATE INDEX "Webhook_ownerId_createdAt_idx" ON "Webhook"("ownerId", "createdAt");

-- CreateIndex
CREATE INDEX "WebhookDelivery_webhookId_createdAt_idx" ON "WebhookDelivery"("webhookId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "WebhookDelivery_eventId_idx" ON "WebhookDelivery"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "WebhookDelivery_webhookId_eventId_key" ON "WebhookDelivery"("webhookId", "eventId");

-- CreateIndex
CREATE INDEX "WebhookAttempt_deliveryId_at_idx" ON "WebhookAttempt"("deliveryId", "at");

-- AddForeignKey
ALTER TABLE "FactBox" ADD CONSTRAINT "FactBox_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactBoxClaim" ADD CONSTRAINT "FactBoxClaim_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "FactBox"("storyId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactBoxClaim" ADD CONSTRAINT "FactBoxClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "FactBox"("storyId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_endedById_fkey" FOREIGN KEY ("endedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedClaim" ADD CONSTRAINT "PublishedClaim_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedClaim" ADD CONSTRAINT "PublishedClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedClaim" ADD CONSTRAINT "PublishedClaim_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LegalHold" ADD CONSTRAINT "LegalHold_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "FactBox"("storyId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LegalHold" ADD CONSTRAINT "LegalHold_placedById_fkey" FOREIGN KEY ("placedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LegalHold" ADD CONSTRAINT "LegalHold_liftedById_fkey" FOREIGN KEY ("liftedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Webhook" ADD CONSTRAINT "Webhook_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WebhookDelivery" ADD CONSTRAINT "WebhookDelivery_webhookId_fkey" FOREIGN KEY ("webhookId") REFERENCES "Webhook"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WebhookDelivery" ADD CONSTRAINT "WebhookDelivery_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "AuditEvent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WebhookAttempt" ADD CONSTRAINT "WebhookAttempt_deliveryId_fkey" FOREIGN KEY ("deliveryId") REFERENCES "WebhookDelivery"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was published stays as it was published; a publication ends, a hold is lifted, once.
CREATE TRIGGER publication_content_immutable BEFORE DELETE OR UPDATE OF "id", "storyId", "number", "headline", "intro",
  "unanswered", "requestId", "publishedById", "publishedAt"
  ON "Publication" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER publication_ends_once BEFORE UPDATE ON "Publication"
  FOR EACH ROW WHEN (OLD."endedAt" IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER publication_not_truncated BEFORE TRUNCATE ON "Publication" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER published_claim_immutable BEFORE UPDATE OR DELETE ON "PublishedClaim" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER published_claim_not_truncated BEFORE TRUNCATE ON "PublishedClaim" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER legal_hold_content_immutable BEFORE DELETE OR UPDATE OF "id", "storyId", "reason", "placedById", "placedAt"
  ON "LegalHold" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER legal_hold_lifted_once BEFORE UPDATE ON "LegalHold"
  FOR EACH ROW WHEN (OLD."liftedAt" IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER legal_hold_not_truncated BEFORE TRUNCATE ON "LegalHold" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
