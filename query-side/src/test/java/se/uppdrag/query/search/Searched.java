package se.uppdrag.query.search;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Reach;
import se.uppdrag.query.WebSlice;
import se.uppdrag.query.list.Paging;
import se.uppdrag.query.measure.MeasureView;
import se.uppdrag.query.readmodel.Project;
import se.uppdrag.query.readmodel.Tale;
import se.uppdrag.query.readmodel.TestMongo;
import se.uppdrag.query.search.Hit.Piece;
import se.uppdrag.query.state.CaseView;
import se.uppdrag.query.state.UppdragView;

/** An index over what a tale tells, without pages. */
final class Searched implements AutoCloseable {

    final Tale tale = new Tale();

    private final TestMongo server = new TestMongo();
    private final MongoTemplate mongo = server.template();
    final SearchIndex index;

    Searched() throws IOException {
        index = new SearchIndex(
                new CaseView(), new UppdragView(), new MeasureView(), mongo, Project.progress(mongo), WebSlice.REGION);
    }

    /** All that was told, as the views have it. */
    void project() {
        Project.all(new CaseView(), mongo, tale, tale.told());
        Project.all(new UppdragView(), mongo, tale, tale.told());
    }

    Hits find(String question) {
        return find(question, null);
    }

    Hits find(String question, @Nullable Party reader) {
        return index.find(new Reach(reader), Wanted.of(question), null, new Paging(100, 1));
    }

    List<String> titles(String question) {
        return titles(find(question));
    }

    static List<String> titles(Hits hits) {
        return hits.rows().stream().map(hit -> text(hit.title())).toList();
    }

    static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    static List<String> marked(List<Piece> pieces) {
        return pieces.stream().filter(Piece::found).map(Piece::text).toList();
    }

    @Override
    public void close() throws IOException {
        index.close();
        server.close();
    }
}
