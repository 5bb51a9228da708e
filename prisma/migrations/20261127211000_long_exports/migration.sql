-- CreateEnum
CREATE TYPE "ExportState" AS ENUM ('waiting', 'writing', 'ready', 'failed');

-- CreateTable
CREATE TABLE "ExportRun" (
    "id" UUID NOT NULL,
    "state" "ExportState" NOT NULL DEFAULT 'waiting',
    "address" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "length" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT NOT NULL DEFAULT '',
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3),
    "requestId" UUID NOT NULL,

    CONSTRAINT "ExportRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExportPiece" (
    "exportId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "ExportPiece_pkey" PRIMARY KEY ("exportId","position")
);

-- CreateIndex
CREATE UNIQUE INDEX "ExportRun_requestId_key" ON "ExportRun"("requestId");

-- CreateIndex
CREATE INDEX "ExportRun_askedById_askedAt_idx" ON "ExportRun"("askedById", "askedAt" DESC);

-- CreateIndex
CREATE INDEX "ExportRun_expiresAt_idx" ON "ExportRun"("expiresAt");

-- AddForeignKey
ALTER TABLE "ExportRun" ADD CONSTRAINT "ExportRun_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExportPiece" ADD CONSTRAINT "ExportPiece_exportId_fkey" FOREIGN KEY ("exportId") REFERENCES "ExportRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;
