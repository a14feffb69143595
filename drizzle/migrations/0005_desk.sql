ALTER TABLE "editions" DROP CONSTRAINT "editions_nfc";--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "title_fold" text GENERATED ALWAYS AS (fold_text("editions"."title")) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "override_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "editions_desk_order_idx" ON "editions" USING btree ("state","updated_at","id");--> statement-breakpoint
CREATE INDEX "editions_title_fold_idx" ON "editions" USING gin ("title_fold" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "audit_log_action_idx" ON "audit_log" USING btree ("action","id");--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_nfc" CHECK ("editions"."title" is nfc normalized and "editions"."lead" is nfc normalized and "editions"."byline" is nfc normalized and "editions"."poster_name" is nfc normalized and "editions"."source_name" is nfc normalized and "editions"."correction_note" is nfc normalized and "editions"."returned_reason" is nfc normalized and "editions"."override_reason" is nfc normalized and "editions"."withdrawn_reason" is nfc normalized);