ALTER TABLE "articles" ADD COLUMN "form_key" uuid;--> statement-breakpoint
CREATE UNIQUE INDEX "articles_form_key_key" ON "articles" USING btree ("form_key");--> statement-breakpoint
CREATE INDEX "editions_desk_all_idx" ON "editions" USING btree ("updated_at","id") WHERE "editions"."state" <> 'superseded';