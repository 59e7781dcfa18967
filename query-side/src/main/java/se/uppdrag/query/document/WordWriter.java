package se.uppdrag.query.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.STFldCharType;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;
import org.jsoup.nodes.Element;

/**
 * Walks through a page and writes each part of it in Word's terms. Links lead nowhere but to headings of the same document.
 *
 * @param anchors ids of the headings that are linked to
 */
record WordWriter(List<Object> written, List<String> anchors) {

    private static final ObjectFactory WORD = Context.getWmlObjectFactory();

    /** Between the margins of A4, in twentieths of a point. */
    private static final int WIDTH = 9026;

    WordWriter(List<Object> written) {
        this(written, new ArrayList<>());
    }

    void write(Element parent) {
        for (var element : parent.children()) {
            switch (element.normalName()) {
                case "h1", "h2", "h3", "h4", "h5" -> heading(element);
                case "p" -> written.add(paragraph(element.is("blockquote p") ? "Quote" : "Normal", run(element)));
                case "footer" -> written.add(paragraph("Quote", run(element)));
                case "nav" -> contents(element);
                case "table" -> table(element);
                default -> write(element);
            }
        }
    }

    private void heading(Element element) {
        var paragraph = paragraph("Heading" + element.normalName().substring(1), run(element));
        var anchor = anchors.indexOf("#" + element.id());
        if (anchor >= 0) {
            var start = WORD.createCTBookmark();
            start.setId(BigInteger.valueOf(anchor));
            start.setName(bookmark(anchor));
            var end = WORD.createCTMarkupRange();
            end.setId(start.getId());
            paragraph.getContent().addFirst(WORD.createPBookmarkStart(start));
            paragraph.getContent().add(WORD.createPBookmarkEnd(end));
        }
        written.add(paragraph);
    }

    /** A field, so that Word can renew it and add the pages; until then it shows the chapters by themselves. */
    private void contents(Element nav) {
        nav.select("h2").forEach(heading -> written.add(paragraph("TOCHeading", run(heading))));
        var first = written.size();
        nav.select("li").forEach(this::entry);
        var instruction = WORD.createText();
        instruction.setValue(" TOC \\o \"2-4\" \\h \\z ");
        instruction.setSpace("preserve");
        ((P) written.get(first))
                .getContent()
                .addAll(
                        0,
                        List.of(
                                mark(STFldCharType.BEGIN),
                                run(WORD.createRInstrText(instruction)),
                                mark(STFldCharType.SEPARATE)));
        ((P) written.getLast()).getContent().add(mark(STFldCharType.END));
    }

    /** The first level stands under the title: Word counts from there. */
    private void entry(Element item) {
        var link = WORD.createPHyperlink();
        link.setAnchor(bookmark(anchors.size()));
        link.getContent().add(run(item));
        anchors.add(item.select("a").attr("href"));
        written.add(
                paragraph("TOC" + (Integer.parseInt(item.className().substring(1)) + 1), WORD.createPHyperlink(link)));
    }

    private static String bookmark(int anchor) {
        return "_Toc" + anchor;
    }

    private static R mark(STFldCharType type) {
        var mark = WORD.createFldChar();
        mark.setFldCharType(type);
        return run(mark);
    }

    private void table(Element table) {
        var caption = table.select("caption");
        caption.forEach(one -> written.add(paragraph("Caption", run(one))));
        var word = WORD.createTbl();
        var style = WORD.createCTTblPrBaseTblStyle();
        style.setVal("TableGrid");
        var properties = WORD.createTblPr();
        properties.setTblStyle(style);
        properties.setTblW(width(5000, "pct"));
        var told = WORD.createCTString();
        told.setVal(caption.text());
        properties.setTblCaption(told);
        word.setTblPr(properties);
        var columns = table.select("tr").getFirst().childrenSize();
        var grid = WORD.createTblGrid();
        for (var at = 0; at < columns; at++) {
            var column = WORD.createTblGridCol();
            column.setW(BigInteger.valueOf(WIDTH / columns));
            grid.getGridCol().add(column);
        }
        word.setTblGrid(grid);
        table.select("tr").forEach(row -> word.getContent().add(row(row, WIDTH / columns)));
        written.add(word);
        written.add(paragraph("Normal", WORD.createR()));
    }

    private static Tr row(Element row, int width) {
        var word = WORD.createTr();
        var properties = WORD.createTrPr();
        properties.getCnfStyleOrDivIdOrGridBefore().add(WORD.createCTTrPrBaseCantSplit(new BooleanDefaultTrue()));
        if (row.is("thead tr")) {
            properties.getCnfStyleOrDivIdOrGridBefore().add(WORD.createCTTrPrBaseTblHeader(new BooleanDefaultTrue()));
        }
        word.setTrPr(properties);
        row.children().forEach(cell -> word.getContent().add(cell(cell, width)));
        return word;
    }

    private static Tc cell(Element cell, int width) {
        var properties = WORD.createTcPr();
        properties.setTcW(width(width, "dxa"));
        var paragraph = paragraph("TableText", run(cell));
        if (cell.hasClass("figure")) {
            var right = WORD.createJc();
            right.setVal(JcEnumeration.RIGHT);
            paragraph.getPPr().setJc(right);
        }
        if (cell.is("th, tfoot td")) {
            var bold = WORD.createRPr();
            bold.setB(new BooleanDefaultTrue());
            ((R) paragraph.getContent().getFirst()).setRPr(bold);
        }
        var word = WORD.createTc();
        word.setTcPr(properties);
        word.getContent().add(paragraph);
        return word;
    }

    private static TblWidth width(int width, String type) {
        var set = WORD.createTblWidth();
        set.setW(BigInteger.valueOf(width));
        set.setType(type);
        return set;
    }

    private static P paragraph(String style, Object content) {
        var named = WORD.createPPrBasePStyle();
        named.setVal(style);
        var properties = WORD.createPPr();
        properties.setPStyle(named);
        var paragraph = WORD.createP();
        paragraph.setPPr(properties);
        paragraph.getContent().add(content);
        return paragraph;
    }

    private static R run(Element element) {
        var run = WORD.createR();
        element.wholeText().strip().lines().forEach(line -> {
            if (!run.getContent().isEmpty()) {
                run.getContent().add(WORD.createBr());
            }
            var text = WORD.createText();
            text.setValue(line);
            text.setSpace("preserve");
            run.getContent().add(text);
        });
        return run;
    }

    private static R run(Object content) {
        var run = WORD.createR();
        run.getContent().add(content);
        return run;
    }
}
