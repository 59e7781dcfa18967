package se.uppdrag.query.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.Region;
import se.uppdrag.query.list.Paging;
import se.uppdrag.query.measure.MeasureView;
import se.uppdrag.query.readmodel.Follower;
import se.uppdrag.query.readmodel.Progress;
import se.uppdrag.query.readmodel.View;
import se.uppdrag.query.readmodel.ViewDocument;
import se.uppdrag.query.readmodel.ViewStore;
import se.uppdrag.query.state.CaseDocument;
import se.uppdrag.query.state.CaseView;
import se.uppdrag.query.state.UppdragView;

/**
 * The words of all texts, in the memory of this node: derived from the views, as of whatever they are as of when it is asked.
 * Every text names its audience, and nobody else finds, counts or sees a part of it.
 */
@Component
final class SearchIndex implements AutoCloseable {

    static final String TITLE = "title";
    static final String TEXT = "text";
    static final List<String> TEXTS = List.of(TITLE, TEXT);
    /** In characters; what is longer is searched to its end, and shown only so far. */
    static final int LONGEST_TEXT = 50_000;

    static final String CASE = "case";
    static final String KIND = "kind";

    private static final String CASE_ID = "caseId";
    private static final String PAGE = "page";
    private static final String API = "api";
    private static final String AUDIENCE = "audience";
    private static final String EXAMPLE = "example";
    private static final String VIEW = "view";
    private static final String DOCUMENT = "document";

    private static final Sort ORDER = new Sort(SortField.FIELD_SCORE, new SortField(KIND, SortField.Type.INT));

    private final SwedishWords words = new SwedishWords();
    private final Numbers numbers = new Numbers();
    private final Directory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final List<Part<?>> parts;

    SearchIndex(
            CaseView cases,
            UppdragView uppdrag,
            MeasureView measures,
            MongoTemplate mongo,
            Progress progress,
            Region region)
            throws IOException {
        this.writer = new IndexWriter(directory, new IndexWriterConfig(words));
        this.searchers = new SearcherManager(writer, null);
        this.parts = List.of(
                new Part<>(cases, mongo, progress, this::numbered, CaseTexts::of),
                new Part<>(uppdrag, mongo, progress, document -> {}, document -> UppdragTexts.of(document, region)),
                new Part<>(measures, mongo, progress, document -> {}, MeasureTexts::of));
    }

    private void numbered(CaseDocument document) {
        numbers.are(document.caseFileId(), document.state().dnr());
    }

    /** Whether the index is older than that change, though it was waited for. */
    boolean lags(@Nullable Long after) {
        return parts.stream().anyMatch(part -> part.lags(after));
    }

    Hits find(Reach reach, Wanted wanted, @Nullable Kind kind, Paging paging) {
        if (wanted.isEmpty()) {
            return Hits.none();
        }
        try {
            follow();
            var searcher = searchers.acquire();
            try {
                return find(reach, searcher, wanted, kind, paging);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void follow() throws IOException {
        var changed = false;
        for (var part : parts) {
            changed |= part.follow();
        }
        if (changed) {
            searchers.maybeRefreshBlocking();
        }
    }

    private Hits find(Reach reach, IndexSearcher searcher, Wanted wanted, @Nullable Kind kind, Paging paging)
            throws IOException {
        var looked = wanted.query(numbers);
        var seen = new BooleanQuery.Builder().add(looked, Occur.MUST);
        var reader = reach.party();
        if (reader != null) {
            seen.add(new TermQuery(new Term(AUDIENCE, reader.toString())), Occur.FILTER);
        }
        var all = seen.build();
        var kinds = searcher.search(all, new KindCount.Counting());
        var total = kind == null
                ? kinds.values().stream().mapToLong(Long::longValue).sum()
                : kinds.getOrDefault(kind, 0L);
        var shown = paging.skipped() >= total ? List.<ScoreDoc>of() : best(searcher, all, kind, paging);
        var marked = new Marking(searcher, words).mark(looked, shown);
        var hits = new ArrayList<Hit>();
        for (var i = 0; i < shown.size(); i++) {
            hits.add(hit(searcher.storedFields().document(shown.get(i).doc), marked.get(i)));
        }
        return new Hits(hits, total, kinds);
    }

    private static List<ScoreDoc> best(IndexSearcher searcher, Query all, @Nullable Kind kind, Paging paging)
            throws IOException {
        var query = kind == null
                ? all
                : new BooleanQuery.Builder()
                        .add(all, Occur.MUST)
                        .add(new TermQuery(new Term(KIND, kind.name())), Occur.FILTER)
                        .build();
        var last = Math.toIntExact(Math.min(
                paging.skipped() + paging.limit(), searcher.getIndexReader().maxDoc()));
        var found = searcher.search(query, new TopFieldCollectorManager(ORDER, last, last));
        return List.of(found.scoreDocs).stream().skip(paging.skipped()).toList();
    }

    private Hit hit(Document stored, Marking.Marked marked) {
        var caseFileId = UUID.fromString(stored.get(CASE_ID));
        return new Hit(
                Kind.valueOf(stored.get(KIND)),
                caseFileId,
                numbers.of(caseFileId),
                marked.title(),
                marked.text(),
                stored.get(EXAMPLE) != null,
                stored.get(PAGE),
                stored.get(API));
    }

    private Document document(String view, String id, Searchable text) {
        var document = new Document();
        document.add(new StringField(VIEW, view, Field.Store.NO));
        document.add(new StringField(DOCUMENT, id, Field.Store.NO));
        document.add(new StringField(KIND, text.kind().name(), Field.Store.YES));
        document.add(new NumericDocValuesField(KIND, text.kind().ordinal()));
        document.add(new NumericDocValuesField(CASE, numbers.ordinal(text.caseFileId())));
        document.add(new StoredField(CASE_ID, text.caseFileId().toString()));
        document.add(new StoredField(PAGE, text.page()));
        document.add(new StoredField(API, text.api()));
        document.add(new TextField(TITLE, text.title(), Field.Store.YES));
        document.add(new TextField(TEXT, text.text(), Field.Store.YES));
        if (text.example()) {
            document.add(new StoredField(EXAMPLE, ""));
        }
        text.audience().forEach(party -> document.add(new StringField(AUDIENCE, party.toString(), Field.Store.NO)));
        return document;
    }

    /** Bytes that the index takes, the log of the writer left out. */
    long bytes() throws IOException {
        var bytes = writer.ramBytesUsed();
        for (var file : directory.listAll()) {
            bytes += directory.fileLength(file);
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }

    /** What comes from one view. */
    private final class Part<D extends ViewDocument<D>> implements Follower.Memory<D> {

        private final String view;
        private final Progress progress;
        private final Follower<D> follower;
        private final Consumer<D> first;
        private final Function<D, List<Searchable>> texts;
        private final Set<String> taken = new HashSet<>();

        Part(
                View<D> view,
                MongoTemplate mongo,
                Progress progress,
                Consumer<D> first,
                Function<D, List<Searchable>> texts) {
            this.view = view.name();
            this.progress = progress;
            this.follower = new Follower<>(new ViewStore<>(view, mongo), progress);
            this.first = first;
            this.texts = texts;
        }

        boolean lags(@Nullable Long after) {
            return progress.lags(view, after);
        }

        boolean follow() {
            return follower.follow(this);
        }

        @Override
        public void clear() {
            taken.clear();
            written(() -> writer.deleteDocuments(new Term(VIEW, view)));
        }

        @Override
        public void take(D document) {
            first.accept(document);
            var id = view + ":" + document.id();
            var documents = texts.apply(document).stream()
                    .map(text -> document(view, id, text))
                    .toList();
            written(() -> writer.updateDocuments(new Term(DOCUMENT, id), documents));
            taken.add(document.id());
        }

        @Override
        public long documents() {
            return taken.size();
        }
    }

    private interface Writing {
        void write() throws IOException;
    }

    private static void written(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
