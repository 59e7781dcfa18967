package se.uppdrag.query.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
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
    /** After the name of a field: the inner parts of its words. */
    static final String INNER = ".inner";
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

    /** A word stands in a text or not, nobody asks where or how often. */
    private static final FieldType ONLY_WHETHER = onlyWhether();

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
        var inner = new InnerParts();
        var analyzer = new PerFieldAnalyzerWrapper(words, Map.of(TITLE + INNER, inner, TEXT + INNER, inner));
        this.writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
        this.searchers = new SearcherManager(writer, null);
        this.parts = List.of(
                new Part<>(cases, mongo, progress, this::numbered, CaseTexts::of),
                new Part<>(uppdrag, mongo, progress, document -> {}, document -> UppdragTexts.of(document, region)),
                new Part<>(measures, mongo, progress, document -> {}, MeasureTexts::of));
    }

    private static FieldType onlyWhether() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
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
        var last = Math.clamp(
                paging.skipped() + paging.limit(),
                1,
                Math.max(1, searcher.getIndexReader().maxDoc()));
        var found = new Counting(kind, new TopFieldCollectorManager(ORDER, last, Integer.MAX_VALUE).newCollector());
        searcher.search(seen.build(), found);
        var shown = Arrays.stream(found.best().topDocs().scoreDocs)
                .skip(paging.skipped())
                .toList();
        var marked = new Marking(searcher, words).mark(wanted.marks(), shown);
        var hits = new ArrayList<Hit>();
        for (var i = 0; i < shown.size(); i++) {
            hits.add(hit(searcher.storedFields().document(shown.get(i).doc), marked.get(i)));
        }
        return new Hits(hits, found.best().getTotalHits(), found.kinds());
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
        document.add(new Field(TITLE + INNER, text.title(), ONLY_WHETHER));
        document.add(new Field(TEXT + INNER, text.text(), ONLY_WHETHER));
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
