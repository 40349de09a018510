#include "core/derivatives/DocumentSource.h"

#include <nlohmann/json.hpp>

namespace kitapdar::derivatives {

namespace {

using Json = nlohmann::json;

Json attributes(const std::string& name, Json classes = Json::array(), Json values = Json::array()) {
    return Json::array({name, std::move(classes), std::move(values)});
}

Json element(const char* kind, Json content) { return {{"t", kind}, {"c", std::move(content)}}; }

Json markOf(const PageMark& mark) {
    const std::string number = std::to_string(mark.number);
    Json values = Json::array({Json::array({"epub:type", "pagebreak"}), Json::array({"role", "doc-pagebreak"}),
                               Json::array({"title", mark.label.empty() ? number : mark.label})});
    return element("Span", Json::array({attributes("page-" + number, Json::array({"page-mark"}), std::move(values)),
                                        Json::array()}));
}

class Inlines {
public:
    void operator()(const std::string& text) { m_all.push_back(element("Str", text)); }
    void operator()(const PageMark& mark) { m_all.push_back(markOf(mark)); }
    void operator()(LineEnd) { m_all.push_back({{"t", "LineBreak"}}); }
    void add(Json inlineElement) { m_all.push_back(std::move(inlineElement)); }
    Json take() { return std::move(m_all); }

private:
    Json m_all = Json::array();
};

Json imageOf(const PicturePlace& picture) {
    Json values = Json::array();
    if (picture.widthCm > 0) {
        // Millimetres are fine enough, and written alike in every language.
        const int millimetres = static_cast<int>(picture.widthCm * 10);
        values.push_back(Json::array({"width", std::to_string(millimetres) + "mm"}));
    }
    return element("Image", Json::array({attributes("", Json::array(), std::move(values)), Json::array(),
                                         Json::array({picture.file, ""})}));
}

/// A paragraph of a style of ours; readers of e-books know it by its class.
Json styled(const char* style, const char* name, Json paragraph) {
    return element(
        "Div", Json::array({attributes("", Json::array({name}), Json::array({Json::array({"custom-style", style})})),
                            Json::array({std::move(paragraph)})}));
}

bool hasLines(const Flow& flow) {
    for (const Piece& piece : flow.pieces) {
        if (std::holds_alternative<LineEnd>(piece)) return true;
    }
    return false;
}

} // namespace

std::string documentSource(const Reflowed& text, const SourceFacts& facts) {
    Json metadata = Json::object();
    for (const auto& [name, value] : facts.metadata) {
        if (!value.empty()) metadata[name] = element("MetaString", value);
    }
    Json blocks = Json::array();
    int chapters = 0;
    std::vector<PageMark> waiting; // of headings: tables of contents repeat these, and want no marks
    for (const Flow& flow : text.flows) {
        Inlines inlines;
        for (const PageMark& mark : waiting) {
            if (flow.kind != FlowKind::Heading) inlines(mark);
        }
        if (flow.kind != FlowKind::Heading) waiting.clear();
        for (const Piece& piece : flow.pieces) {
            const auto* const mark = std::get_if<PageMark>(&piece);
            if (mark && flow.kind == FlowKind::Heading)
                waiting.push_back(*mark);
            else
                std::visit(inlines, piece);
        }
        if (flow.kind == FlowKind::Picture) {
            const auto picture = facts.pictures.find(flow.page);
            if (picture != facts.pictures.end()) inlines.add(imageOf(picture->second));
            blocks.push_back(styled("Plate", "plate", element("Para", inlines.take())));
        } else if (flow.kind == FlowKind::Heading) {
            blocks.push_back(element(
                "Header",
                Json::array({flow.level, attributes("chapter-" + std::to_string(++chapters)), inlines.take()})));
        } else if (flow.kind == FlowKind::Note) {
            blocks.push_back(styled("Note", "note", element("Para", inlines.take())));
        } else if (hasLines(flow)) {
            blocks.push_back(styled("Lines", "lines", element("Para", inlines.take())));
        } else {
            blocks.push_back(element("Para", inlines.take()));
        }
    }
    if (!waiting.empty()) {
        Inlines inlines;
        for (const PageMark& mark : waiting) inlines(mark);
        blocks.push_back(element("Para", inlines.take()));
    }
    const Json document = {{"pandoc-api-version", Json::array({1, 22, 2, 1})},
                           {"meta", std::move(metadata)},
                           {"blocks", std::move(blocks)}};
    return document.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace kitapdar::derivatives
