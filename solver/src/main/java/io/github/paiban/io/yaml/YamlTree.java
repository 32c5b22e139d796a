package io.github.paiban.io.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.github.paiban.io.NoticeCode;
import io.github.paiban.notice.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads YAML text into a tree of {@link Node}s. Of YAML only what a settings file needs: one document; no anchors,
 * aliases or merge keys, so that nothing can expand or loop; no more than {@value #MAX_DEPTH} levels.
 */
final class YamlTree {
    /** The deepest nesting accepted. */
    static final int MAX_DEPTH = 20;

    private static final YAMLFactory YAML = new YAMLFactory();

    private final Report report;
    private final YAMLParser parser;

    private YamlTree(Report report, YAMLParser parser) {
        this.report = report;
        this.parser = parser;
    }

    /** What cannot go on, its notice being given. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** The document; empty, with one notice given, where the text is not the YAML accepted here. */
    static Optional<Node> read(String text, Report report) {
        try (YAMLParser parser = YAML.createParser(text)) {
            return new YamlTree(report, parser).document();
        } catch (IOException | YAMLException problem) {
            SyntaxProblem.report(report, text, problem);
        }
        return Optional.empty();
    }

    private Optional<Node> document() throws IOException {
        try {
            if (parser.nextToken() == null) {
                report.add(NoticeCode.EMPTY_FILE, Place.of(report.file()), "");
                return Optional.empty();
            }
            Node root = node(1);
            if (parser.nextToken() != null) {
                throw refused(NoticeCode.YAML_DOCUMENTS, "---");
            }
            return Optional.of(root);
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    private Node node(int depth) throws IOException, Refused {
        if (depth > MAX_DEPTH) {
            throw refused(NoticeCode.YAML_TOO_DEEP, "", MAX_DEPTH);
        }
        refuseReferences();
        Place place = place();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Node.Mapping(entries(depth), place);
            case START_ARRAY -> new Node.Sequence(items(depth), place);
            default -> scalar(place);
        };
    }

    private Node scalar(Place place) throws IOException {
        boolean isNothing = parser.currentToken() == JsonToken.VALUE_NULL;
        String text = parser.getText();
        return new Node.Scalar(text == null ? "" : text, isNothing, place);
    }

    private List<Node> items(int depth) throws IOException, Refused {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
        }
        return items;
    }

    private List<Node.Entry> entries(int depth) throws IOException, Refused {
        List<Node.Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            refuseReferences();
            String key = parser.currentName();
            Place place = place();
            if (key.equals("<<")) {
                throw refused(NoticeCode.YAML_REFERENCE, key);
            }
            parser.nextToken();
            entries.add(new Node.Entry(key, place, node(depth + 1)));
        }
        return entries;
    }

    private void refuseReferences() throws IOException, Refused {
        if (parser.isCurrentAlias()) {
            throw refused(NoticeCode.YAML_REFERENCE, "*" + parser.getText());
        }
        if (parser.getObjectId() != null) {
            throw refused(NoticeCode.YAML_REFERENCE, "&" + parser.getObjectId());
        }
    }

    private Refused refused(NoticeCode code, String value, Object... args) {
        report.add(code, place(), value, args);
        return new Refused();
    }

    private Place place() {
        JsonLocation at = parser.currentTokenLocation();
        return new Place(report.file(), Math.max(at.getLineNr(), 1), Math.max(at.getColumnNr(), 1));
    }
}
