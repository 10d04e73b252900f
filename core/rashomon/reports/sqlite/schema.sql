-- The tables of a comparison. Columns are named as in docs/json.md; a claim's id is that of `--format json`.
-- Offsets count code points from 0, the end exclusive: substr(text, start + 1, "end" - start) quotes a claim.

CREATE TABLE comparators (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    distribution TEXT NOT NULL,
    version TEXT NOT NULL,
    state TEXT NOT NULL,  -- loaded, disabled, failed or incompatible
    why TEXT  -- why it is not loaded
);

CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    outlet TEXT,
    published TEXT,  -- ISO date
    published_from TEXT,  -- where the date was found
    title TEXT,
    url TEXT,
    language TEXT,  -- ISO 639-1
    zones TEXT NOT NULL,  -- JSON list of kind, start, end
    text TEXT NOT NULL
);

CREATE TABLE claims (
    id TEXT PRIMARY KEY,  -- comparator:document:n
    document TEXT NOT NULL REFERENCES documents (id),
    comparator TEXT NOT NULL,
    line INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,
    about TEXT NOT NULL,  -- the question it answers
    value TEXT NOT NULL  -- JSON
);

CREATE TABLE facts (
    id INTEGER PRIMARY KEY,
    comparator TEXT NOT NULL,
    question TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('agree', 'compatible', 'update', 'diverge')),  -- the gravest
    distance REAL NOT NULL,
    documents INTEGER NOT NULL  -- how many answer it
);

CREATE TABLE findings (
    id INTEGER PRIMARY KEY,
    comparator TEXT NOT NULL,
    "left" TEXT NOT NULL REFERENCES claims (id),
    "right" TEXT NOT NULL REFERENCES claims (id),
    verdict TEXT NOT NULL CHECK (verdict IN ('agree', 'compatible', 'update', 'diverge')),
    level TEXT NOT NULL,  -- what decided the verdict
    distance REAL NOT NULL,  -- of the values, 0 to 1
    reason TEXT NOT NULL,
    otherwise TEXT NOT NULL,  -- what would have to be true for another verdict
    affinity REAL NOT NULL,  -- how sure it is that the question is the same, 0 to 1
    diff TEXT NOT NULL,  -- JSON list of the words kept, deleted and inserted
    fact INTEGER REFERENCES facts (id)  -- null for a contradiction within a document, and for a pair that a surer displaced
);

CREATE TABLE fact_claims (
    fact INTEGER NOT NULL REFERENCES facts (id),
    claim TEXT NOT NULL REFERENCES claims (id),
    document TEXT NOT NULL REFERENCES documents (id),
    alone INTEGER NOT NULL,  -- 1 where this document differs from all others while those do not differ
    low REAL,  -- where the value begins on its scale; null with a scale: open
    high REAL,
    scale TEXT,  -- day (counted as Python's date.toordinal does), a unit, or empty for counts; null: none
    PRIMARY KEY (fact, claim)
);

-- One row a comparator and pair of documents; a document with itself counts what it contradicts in its own text.
-- Counts are null where the comparator failed (error) or was not asked (not_comparable), for nothing is known there.
CREATE TABLE matrix (
    comparator TEXT NOT NULL,
    "left" TEXT NOT NULL REFERENCES documents (id),
    "right" TEXT NOT NULL REFERENCES documents (id),
    agree INTEGER,
    compatible INTEGER,
    "update" INTEGER,
    diverge INTEGER,
    comparable INTEGER,  -- the sum of the four
    divergence REAL,  -- diverge / comparable; null, which is not 0, when nothing is comparable
    only_left INTEGER,
    only_right INTEGER,
    error TEXT,
    not_comparable TEXT,
    PRIMARY KEY (comparator, "left", "right")
);

-- Documents that share wire text are one source; one row a document of each group.
CREATE TABLE copies (
    source INTEGER NOT NULL,
    document TEXT NOT NULL REFERENCES documents (id),
    share REAL NOT NULL,  -- how much they share at the least, 0 to 1
    PRIMARY KEY (source, document)
);

-- How often each document stands alone against all others; copies stand together.
CREATE TABLE standing (
    document TEXT PRIMARY KEY REFERENCES documents (id),
    alone INTEGER NOT NULL,  -- on so many questions
    answered INTEGER NOT NULL  -- of so many on which it could: those of three sources or more
);

CREATE TABLE notes (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('failure', 'note')),
    text TEXT NOT NULL
);

CREATE INDEX claims_document ON claims (document);
CREATE INDEX claims_comparator ON claims (comparator);
CREATE INDEX findings_left ON findings ("left");
CREATE INDEX findings_right ON findings ("right");
CREATE INDEX findings_fact ON findings (fact);
CREATE INDEX findings_verdict ON findings (verdict, comparator);
CREATE INDEX fact_claims_claim ON fact_claims (claim);
CREATE INDEX fact_claims_document ON fact_claims (document);
CREATE INDEX matrix_left ON matrix ("left");
CREATE INDEX matrix_right ON matrix ("right");

-- Full-text search: Datasette offers it on the tables named as content.
CREATE VIRTUAL TABLE documents_fts USING fts5 (
    title, text, content="documents", tokenize='porter unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE claims_fts USING fts5 (
    text, about, content="claims", tokenize='porter unicode61 remove_diacritics 2'
);

-- Every finding with the words of both sides.
CREATE VIEW findings_in_words AS
SELECT
    findings.id AS finding,
    findings.fact,
    findings.comparator,
    l.about AS question,
    findings.verdict,
    findings.level,
    findings.distance,
    findings.reason,
    findings.otherwise,
    ld.id AS left_document,
    ld.outlet AS left_outlet,
    ld.published AS left_published,
    l.line AS left_line,
    l.text AS left_text,
    rd.id AS right_document,
    rd.outlet AS right_outlet,
    rd.published AS right_published,
    r.line AS right_line,
    r.text AS right_text,
    ld.id = rd.id AS within_one_document
FROM findings
JOIN claims AS l ON l.id = findings."left"
JOIN claims AS r ON r.id = findings."right"
JOIN documents AS ld ON ld.id = l.document
JOIN documents AS rd ON rd.id = r.document;

-- What cannot both be right, the farthest apart first.
CREATE VIEW divergences AS
SELECT * FROM findings_in_words WHERE verdict = 'diverge' ORDER BY distance DESC, finding;

-- What moved on: a later document carries a later state.
CREATE VIEW updates AS
SELECT * FROM findings_in_words WHERE verdict = 'update' ORDER BY max(left_published, right_published), finding;

-- Every question and what each document answers.
CREATE VIEW facts_by_document AS
SELECT
    facts.id AS fact,
    facts.comparator,
    facts.question,
    facts.verdict,
    facts.distance,
    documents.id AS document,
    documents.outlet,
    documents.published,
    claims.line,
    claims.text,
    fact_claims.alone,
    fact_claims.low,
    fact_claims.high,
    fact_claims.scale
FROM fact_claims
JOIN facts ON facts.id = fact_claims.fact
JOIN claims ON claims.id = fact_claims.claim
JOIN documents ON documents.id = fact_claims.document
ORDER BY facts.id, documents.id;

-- The divergence matrix over all comparators: one row a pair of different documents.
CREATE VIEW pairs AS
SELECT
    "left",
    "right",
    sum(agree) AS agree,
    sum(compatible) AS compatible,
    sum("update") AS "update",
    sum(diverge) AS diverge,
    sum(comparable) AS comparable,
    1.0 * sum(diverge) / nullif(sum(comparable), 0) AS divergence,
    sum(only_left) AS only_left,
    sum(only_right) AS only_right,
    sum(error IS NOT NULL) AS failed,
    sum(not_comparable IS NOT NULL) AS not_comparable
FROM matrix
WHERE "left" <> "right"
GROUP BY "left", "right";
