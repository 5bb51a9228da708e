-- AlterEnum
ALTER TYPE "ImportKind" ADD VALUE 'web_annotations';
