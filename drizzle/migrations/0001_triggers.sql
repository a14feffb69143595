-- What the database itself guarantees, whoever writes.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER revisions_append_only BEFORE UPDATE ON revisions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint

-- category_listing is a projection of published editions x categories x ancestors.
-- It is recomputed here and nowhere else, so that no command can forget it.
CREATE FUNCTION refresh_category_listing(target bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM category_listing WHERE article_number = target;
  INSERT INTO category_listing (category_id, article_number, published_at)
  WITH RECURSIVE standing AS (
    SELECT ec.category_id, e.article_number, e.published_at
    FROM editions e
    JOIN articles a ON a.number = e.article_number AND a.kind <> 'page'
    JOIN edition_categories ec ON ec.edition_id = e.id
    WHERE e.article_number = target AND e.state = 'published'
    UNION
    SELECT c.parent_id, standing.article_number, standing.published_at
    FROM standing JOIN categories c ON c.id = standing.category_id
    WHERE c.parent_id IS NOT NULL
  )
  SELECT category_id, article_number, published_at FROM standing;
END $$;
--> statement-breakpoint
CREATE FUNCTION edition_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.state = 'published' OR TG_OP <> 'DELETE' AND NEW.state = 'published' THEN
    PERFORM refresh_category_listing(COALESCE(NEW.article_number, OLD.article_number));
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER editions_keep_listing AFTER INSERT OR DELETE OR UPDATE OF state, published_at ON editions
  FOR EACH ROW EXECUTE FUNCTION edition_changed();
--> statement-breakpoint
CREATE FUNCTION edition_category_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE target bigint;
BEGIN
  SELECT article_number INTO target FROM editions
  WHERE id = COALESCE(NEW.edition_id, OLD.edition_id) AND state = 'published';
  IF target IS NOT NULL THEN PERFORM refresh_category_listing(target); END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER edition_categories_keep_listing AFTER INSERT OR UPDATE OR DELETE ON edition_categories
  FOR EACH ROW EXECUTE FUNCTION edition_category_changed();
--> statement-breakpoint
-- Moving a branch changes the ancestors of everything below it; rare, so everything listed there is recomputed.
CREATE FUNCTION category_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_category_listing(moved.article_number)
  FROM (SELECT article_number FROM category_listing WHERE category_id = NEW.id) AS moved;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER categories_keep_listing AFTER UPDATE OF parent_id ON categories
  FOR EACH ROW WHEN (OLD.parent_id IS DISTINCT FROM NEW.parent_id) EXECUTE FUNCTION category_moved();
--> statement-breakpoint
INSERT INTO content_epoch DEFAULT VALUES;
