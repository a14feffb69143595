DROP INDEX "category_listing_order_idx";--> statement-breakpoint
DROP INDEX "editions_published_order_idx";--> statement-breakpoint
DROP INDEX "audit_log_at_idx";--> statement-breakpoint
CREATE INDEX "articles_kind_idx" ON "articles" USING btree ("kind");--> statement-breakpoint
CREATE INDEX "category_listing_order_idx" ON "category_listing" USING btree ("category_id","published_at","article_number");--> statement-breakpoint
CREATE INDEX "editions_published_order_idx" ON "editions" USING btree ("published_at","article_number") WHERE "editions"."state" = 'published';--> statement-breakpoint
CREATE INDEX "audit_log_at_idx" ON "audit_log" USING btree ("at");