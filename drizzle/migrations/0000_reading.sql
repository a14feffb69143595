CREATE TABLE "articles" (
	"number" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "articles_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text DEFAULT 'article' NOT NULL,
	"created_by" bigint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"first_published_at" timestamp with time zone,
	"featured_position" integer,
	"menu_position" integer,
	"baseline_views" bigint DEFAULT 0 NOT NULL,
	"legacy_url" text,
	"legacy_id" text,
	CONSTRAINT "articles_kind_known" CHECK ("articles"."kind" in ('article', 'video', 'gallery', 'page')),
	CONSTRAINT "articles_baseline_views_not_negative" CHECK ("articles"."baseline_views" >= 0)
);
--> statement-breakpoint
CREATE TABLE "category_listing" (
	"category_id" bigint NOT NULL,
	"article_number" bigint NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "category_listing_category_id_article_number_pk" PRIMARY KEY("category_id","article_number")
);
--> statement-breakpoint
CREATE TABLE "edition_categories" (
	"edition_id" bigint NOT NULL,
	"category_id" bigint NOT NULL,
	CONSTRAINT "edition_categories_edition_id_category_id_pk" PRIMARY KEY("edition_id","category_id")
);
--> statement-breakpoint
CREATE TABLE "edition_media" (
	"edition_id" bigint NOT NULL,
	"media_id" bigint NOT NULL,
	CONSTRAINT "edition_media_edition_id_media_id_pk" PRIMARY KEY("edition_id","media_id")
);
--> statement-breakpoint
CREATE TABLE "edition_tags" (
	"edition_id" bigint NOT NULL,
	"tag_id" bigint NOT NULL,
	CONSTRAINT "edition_tags_edition_id_tag_id_pk" PRIMARY KEY("edition_id","tag_id")
);
--> statement-breakpoint
CREATE TABLE "editions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "editions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"article_number" bigint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"title" text NOT NULL,
	"slug" text NOT NULL,
	"lead" text DEFAULT '' NOT NULL,
	"body" jsonb NOT NULL,
	"cover_media_id" bigint,
	"primary_category_id" bigint,
	"genre" text,
	"byline" text DEFAULT '' NOT NULL,
	"poster_name" text DEFAULT '' NOT NULL,
	"source_name" text DEFAULT '' NOT NULL,
	"source_url" text,
	"correction_note" text DEFAULT '' NOT NULL,
	"created_by" bigint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"submitted_by" bigint,
	"submitted_at" timestamp with time zone,
	"returned_by" bigint,
	"returned_at" timestamp with time zone,
	"returned_reason" text DEFAULT '' NOT NULL,
	"scheduled_by" bigint,
	"scheduled_for" timestamp with time zone,
	"published_by" bigint,
	"published_at" timestamp with time zone,
	"withdrawn_by" bigint,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "editions_state_known" CHECK ("editions"."state" in ('draft', 'submitted', 'returned', 'scheduled', 'published', 'superseded', 'withdrawn', 'trashed')),
	CONSTRAINT "editions_genre_known" CHECK ("editions"."genre" in ('brief', 'feature', 'photo', 'repost')),
	CONSTRAINT "editions_title_not_blank" CHECK (btrim("editions"."title") <> ''),
	CONSTRAINT "editions_slug_shape" CHECK ("editions"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "editions_nfc" CHECK ("editions"."title" is nfc normalized and "editions"."lead" is nfc normalized and "editions"."byline" is nfc normalized and "editions"."poster_name" is nfc normalized and "editions"."source_name" is nfc normalized and "editions"."correction_note" is nfc normalized and "editions"."returned_reason" is nfc normalized and "editions"."withdrawn_reason" is nfc normalized),
	CONSTRAINT "editions_body_nfc" CHECK (("editions"."body")::text is nfc normalized),
	CONSTRAINT "editions_body_is_document" CHECK ("editions"."body" ->> 'type' = 'doc'),
	CONSTRAINT "editions_published_has_time" CHECK ("editions"."state" <> 'published' or "editions"."published_at" is not null),
	CONSTRAINT "editions_scheduled_has_time" CHECK ("editions"."state" <> 'scheduled' or "editions"."scheduled_for" is not null),
	CONSTRAINT "editions_withdrawn_has_reason" CHECK ("editions"."state" <> 'withdrawn' or btrim("editions"."withdrawn_reason") <> ''),
	CONSTRAINT "editions_returned_has_reason" CHECK ("editions"."state" <> 'returned' or btrim("editions"."returned_reason") <> '')
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "revisions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"edition_id" bigint NOT NULL,
	"version" integer NOT NULL,
	"snapshot" jsonb NOT NULL,
	"reason" text NOT NULL,
	"author_id" bigint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tags" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "tags_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"slug" text NOT NULL,
	CONSTRAINT "tags_nfc" CHECK ("tags"."name" is nfc normalized),
	CONSTRAINT "tags_name_not_blank" CHECK (btrim("tags"."name") <> ''),
	CONSTRAINT "tags_slug_shape" CHECK ("tags"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
--> statement-breakpoint
CREATE TABLE "categories" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "categories_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"parent_id" bigint,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"visible" boolean DEFAULT true NOT NULL,
	"home_position" integer,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "categories_nfc" CHECK ("categories"."name" is nfc normalized and "categories"."description" is nfc normalized),
	CONSTRAINT "categories_name_not_blank" CHECK (btrim("categories"."name") <> ''),
	CONSTRAINT "categories_slug_shape" CHECK ("categories"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "categories_not_own_parent" CHECK ("categories"."parent_id" <> "categories"."id")
);
--> statement-breakpoint
CREATE TABLE "media" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "media_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"storage_key" text NOT NULL,
	"sha256" text NOT NULL,
	"mime_type" text NOT NULL,
	"byte_size" bigint NOT NULL,
	"width" integer,
	"height" integer,
	"duration_ms" integer,
	"alt" text DEFAULT '' NOT NULL,
	"caption" text DEFAULT '' NOT NULL,
	"credit" text DEFAULT '' NOT NULL,
	"placeholder" text,
	"created_by" bigint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "media_nfc" CHECK ("media"."alt" is nfc normalized and "media"."caption" is nfc normalized and "media"."credit" is nfc normalized),
	CONSTRAINT "media_kind_known" CHECK ("media"."kind" in ('image', 'video', 'audio', 'document')),
	CONSTRAINT "media_status_known" CHECK ("media"."status" in ('pending', 'ready', 'failed')),
	CONSTRAINT "media_placeholder_shape" CHECK ("media"."placeholder" ~ '^#[0-9a-f]{6}$')
);
--> statement-breakpoint
CREATE TABLE "media_variants" (
	"media_id" bigint NOT NULL,
	"format" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"storage_key" text NOT NULL,
	"byte_size" integer NOT NULL,
	CONSTRAINT "media_variants_media_id_format_width_pk" PRIMARY KEY("media_id","format","width"),
	CONSTRAINT "media_variants_format_known" CHECK ("media_variants"."format" in ('webp', 'jpeg'))
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_id" bigint,
	"actor_name" text NOT NULL,
	"action" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"request_id" text
);
--> statement-breakpoint
CREATE TABLE "content_epoch" (
	"singleton" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"epoch" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "content_epoch_singleton" CHECK ("content_epoch"."singleton")
);
--> statement-breakpoint
CREATE TABLE "link_groups" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "link_groups_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"title" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"links" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "link_groups_title_not_blank" CHECK (btrim("link_groups"."title") <> ''),
	CONSTRAINT "link_groups_nfc" CHECK ("link_groups"."title" is nfc normalized),
	CONSTRAINT "link_groups_links_nfc" CHECK (("link_groups"."links")::text is nfc normalized)
);
--> statement-breakpoint
CREATE TABLE "redirects" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "redirects_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"from_path" text NOT NULL,
	"to_path" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "redirects_are_paths" CHECK ("redirects"."from_path" like '/%' and "redirects"."to_path" like '/%')
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"singleton" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"data" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "settings_singleton" CHECK ("settings"."singleton"),
	CONSTRAINT "settings_nfc" CHECK (("settings"."data")::text is nfc normalized)
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "users_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"email" text NOT NULL,
	"name" text NOT NULL,
	"display_names" text[] DEFAULT '{}' NOT NULL,
	"role" text NOT NULL,
	"password_hash" text,
	"status" text DEFAULT 'active' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_nfc" CHECK ("users"."email" is nfc normalized and "users"."name" is nfc normalized),
	CONSTRAINT "users_name_not_blank" CHECK (btrim("users"."name") <> ''),
	CONSTRAINT "users_role_known" CHECK ("users"."role" in ('contributor', 'editor', 'approver', 'admin')),
	CONSTRAINT "users_status_known" CHECK ("users"."status" in ('active', 'suspended'))
);
--> statement-breakpoint
CREATE TABLE "article_view_days" (
	"article_number" bigint NOT NULL,
	"day" date NOT NULL,
	"views" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "article_view_days_article_number_day_pk" PRIMARY KEY("article_number","day")
);
--> statement-breakpoint
CREATE TABLE "article_views" (
	"article_number" bigint PRIMARY KEY NOT NULL,
	"total" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "article_views_total_not_negative" CHECK ("article_views"."total" >= 0)
);
--> statement-breakpoint
CREATE UNLOGGED TABLE "view_marks" (
	"mark" text PRIMARY KEY NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"hits" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "view_salts" (
	"day" date PRIMARY KEY NOT NULL,
	"salt" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "category_listing" ADD CONSTRAINT "category_listing_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "category_listing" ADD CONSTRAINT "category_listing_article_number_articles_number_fk" FOREIGN KEY ("article_number") REFERENCES "public"."articles"("number") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_categories" ADD CONSTRAINT "edition_categories_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_categories" ADD CONSTRAINT "edition_categories_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_media" ADD CONSTRAINT "edition_media_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_media" ADD CONSTRAINT "edition_media_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_tags" ADD CONSTRAINT "edition_tags_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_tags" ADD CONSTRAINT "edition_tags_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_article_number_articles_number_fk" FOREIGN KEY ("article_number") REFERENCES "public"."articles"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_cover_media_id_media_id_fk" FOREIGN KEY ("cover_media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_primary_category_id_categories_id_fk" FOREIGN KEY ("primary_category_id") REFERENCES "public"."categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_submitted_by_users_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_returned_by_users_id_fk" FOREIGN KEY ("returned_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_scheduled_by_users_id_fk" FOREIGN KEY ("scheduled_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_published_by_users_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_withdrawn_by_users_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "categories" ADD CONSTRAINT "categories_parent_id_categories_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_variants" ADD CONSTRAINT "media_variants_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_view_days" ADD CONSTRAINT "article_view_days_article_number_articles_number_fk" FOREIGN KEY ("article_number") REFERENCES "public"."articles"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_views" ADD CONSTRAINT "article_views_article_number_articles_number_fk" FOREIGN KEY ("article_number") REFERENCES "public"."articles"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "articles_legacy_id_key" ON "articles" USING btree ("legacy_id");--> statement-breakpoint
CREATE INDEX "articles_created_by_idx" ON "articles" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "articles_featured_idx" ON "articles" USING btree ("featured_position") WHERE "articles"."featured_position" is not null;--> statement-breakpoint
CREATE INDEX "category_listing_order_idx" ON "category_listing" USING btree ("category_id","published_at" DESC NULLS LAST,"article_number" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "category_listing_article_number_idx" ON "category_listing" USING btree ("article_number");--> statement-breakpoint
CREATE INDEX "edition_categories_category_id_idx" ON "edition_categories" USING btree ("category_id");--> statement-breakpoint
CREATE INDEX "edition_media_media_id_idx" ON "edition_media" USING btree ("media_id");--> statement-breakpoint
CREATE INDEX "edition_tags_tag_id_idx" ON "edition_tags" USING btree ("tag_id");--> statement-breakpoint
CREATE UNIQUE INDEX "editions_one_published_key" ON "editions" USING btree ("article_number") WHERE "editions"."state" = 'published';--> statement-breakpoint
CREATE UNIQUE INDEX "editions_one_in_preparation_key" ON "editions" USING btree ("article_number") WHERE "editions"."state" in ('draft', 'submitted', 'returned', 'scheduled');--> statement-breakpoint
CREATE INDEX "editions_article_number_idx" ON "editions" USING btree ("article_number");--> statement-breakpoint
CREATE INDEX "editions_published_order_idx" ON "editions" USING btree ("published_at" DESC NULLS LAST,"article_number" DESC NULLS LAST) WHERE "editions"."state" = 'published';--> statement-breakpoint
CREATE INDEX "editions_due_idx" ON "editions" USING btree ("scheduled_for") WHERE "editions"."state" = 'scheduled';--> statement-breakpoint
CREATE INDEX "editions_cover_media_id_idx" ON "editions" USING btree ("cover_media_id");--> statement-breakpoint
CREATE INDEX "editions_primary_category_id_idx" ON "editions" USING btree ("primary_category_id");--> statement-breakpoint
CREATE INDEX "editions_created_by_idx" ON "editions" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "editions_submitted_by_idx" ON "editions" USING btree ("submitted_by");--> statement-breakpoint
CREATE INDEX "editions_returned_by_idx" ON "editions" USING btree ("returned_by");--> statement-breakpoint
CREATE INDEX "editions_scheduled_by_idx" ON "editions" USING btree ("scheduled_by");--> statement-breakpoint
CREATE INDEX "editions_published_by_idx" ON "editions" USING btree ("published_by");--> statement-breakpoint
CREATE INDEX "editions_withdrawn_by_idx" ON "editions" USING btree ("withdrawn_by");--> statement-breakpoint
CREATE UNIQUE INDEX "revisions_edition_version_key" ON "revisions" USING btree ("edition_id","version");--> statement-breakpoint
CREATE INDEX "revisions_author_id_idx" ON "revisions" USING btree ("author_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tags_slug_key" ON "tags" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "categories_sibling_slug_key" ON "categories" USING btree (coalesce("parent_id", 0),"slug");--> statement-breakpoint
CREATE INDEX "categories_parent_id_idx" ON "categories" USING btree ("parent_id");--> statement-breakpoint
CREATE UNIQUE INDEX "media_storage_key_key" ON "media" USING btree ("storage_key");--> statement-breakpoint
CREATE INDEX "media_sha256_idx" ON "media" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "media_created_by_idx" ON "media" USING btree ("created_by");--> statement-breakpoint
CREATE UNIQUE INDEX "media_variants_storage_key_key" ON "media_variants" USING btree ("storage_key");--> statement-breakpoint
CREATE INDEX "audit_log_at_idx" ON "audit_log" USING btree ("at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "audit_log_subject_idx" ON "audit_log" USING btree ("subject_type","subject_id");--> statement-breakpoint
CREATE INDEX "audit_log_actor_id_idx" ON "audit_log" USING btree ("actor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "redirects_from_path_key" ON "redirects" USING btree ("from_path");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_key" ON "users" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "article_view_days_day_idx" ON "article_view_days" USING btree ("day","article_number","views");--> statement-breakpoint
CREATE INDEX "view_marks_since_idx" ON "view_marks" USING btree ("since");