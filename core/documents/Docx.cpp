#include "core/documents/Docx.h"

#include "core/documents/Sums.h"

#include <QProcess>
#include <QStandardPaths>

namespace kitapdar::documents {

namespace {

constexpr int look = 200;                  // ms between two looks whether the work is cancelled
constexpr qint64 mostUnread = 1024 * 1024; // bytes that pandoc has not taken yet

std::string escaped(std::string_view text) {
    std::string result;
    for (const char letter : text) {
        if (letter == '&')
            result += "&amp;";
        else if (letter == '<')
            result += "&lt;";
        else if (letter == '>')
            result += "&gt;";
        else
            result += static_cast<unsigned char>(letter) < 0x20 ? ' ' : letter;
    }
    return result;
}

/// Writes the blocks of a document as HTML, which pandoc reads; a visitor.
class Html {
public:
    Html(const Document& document, const Sink& sink, jobs::Progress& progress)
        : m_document(document), m_sink(sink), m_progress(progress) {}

    Result<std::int64_t> operator()(const Heading& heading) {
        const std::string tag = "h" + std::to_string(heading.level);
        return write("<" + tag + ">" + escaped(heading.text) + "</" + tag + ">\n");
    }
    Result<std::int64_t> operator()(const Paragraph& paragraph) {
        const bool strong = paragraph.weight == Weight::Strong;
        return write(std::string("<p>") + (strong ? "<b>" : "") + escaped(paragraph.text) + (strong ? "</b>" : "") +
                     "</p>\n");
    }
    Result<std::int64_t> operator()(const Signatures& signatures) {
        for (const Signature& each : signatures.lines)
            CHECK(write("<p>" + escaped(each.office) + " ________________ " + escaped(each.name) + "</p>\n"));
        return 0;
    }
    Result<std::int64_t> operator()(const NumberedList& list) {
        CHECK(write("<ol>\n"));
        TRY(const auto rows, eachRow(list.next, list.expected, m_progress, [this](const Row& row) {
                return write("<li>" + (row.empty() ? std::string() : text(row.front())) + "</li>\n");
            }));
        CHECK(write("</ol>\n"));
        return rows;
    }
    Result<std::int64_t> operator()(const Table& table) {
        Sums sums(table);
        Row titles;
        for (const Column& column : table.columns) titles.emplace_back(column.title);
        CHECK(write("<table><thead>" + line(titles, "th") + "</thead><tbody>\n"));
        TRY(const auto rows, eachRow(table.next, table.expected, m_progress, [&](const Row& row) {
                sums.add(row);
                return write(line(row, "td"));
            }));
        if (sums.isAsked()) CHECK(write(line(sums.row(m_document.words.total), "td")));
        CHECK(write("</tbody></table>\n"));
        return rows;
    }

private:
    std::string text(const Cell& cell) const { return escaped(m_document.words.cell(cell)); }
    std::string line(const Row& row, const std::string& tag) const {
        std::string result = "<tr>";
        for (const Cell& cell : row) result.append("<" + tag + ">").append(text(cell)).append("</" + tag + ">");
        return result + "</tr>\n";
    }
    Result<std::int64_t> write(const std::string& html) const {
        CHECK(m_sink(html));
        return 0;
    }

    const Document& m_document;
    const Sink& m_sink;
    jobs::Progress& m_progress;
};

Result<void> handTo(QProcess& pandoc, std::string_view bytes) {
    pandoc.write(bytes.data(), static_cast<qint64>(bytes.size()));
    while (pandoc.bytesToWrite() > mostUnread) {
        if (!pandoc.waitForBytesWritten(-1)) return fail(internalFault("pandoc does not read"));
    }
    return {};
}

Result<void> receive(QProcess& pandoc, const Sink& sink, const jobs::Progress& progress) {
    pandoc.closeWriteChannel();
    for (bool ended = false; !ended;) {
        if (progress.cancelled()) return fail(cancelled());
        ended = pandoc.waitForFinished(look) || pandoc.state() == QProcess::NotRunning;
        const QByteArray part = pandoc.readAllStandardOutput();
        if (!part.isEmpty()) CHECK(sink({part.data(), static_cast<std::size_t>(part.size())}));
    }
    if (pandoc.exitStatus() == QProcess::NormalExit && pandoc.exitCode() == 0) return {};
    return fail(internalFault("pandoc failed with " + std::to_string(pandoc.exitCode())));
}

} // namespace

Result<Rendered, RenderRefusal> DocxRenderer::render(const Document& document, const Sink& sink,
                                                     jobs::Progress& progress) const {
    const QString program = QStandardPaths::findExecutable(QString::fromStdString(m_program));
    if (program.isEmpty()) return fail(ProgramMissing{m_program});
    QProcess pandoc; // ended with this function
    pandoc.setStandardErrorFile(QProcess::nullDevice());
    // What it gets is escaped, so there is nothing in it that pandoc would fetch. Its --sandbox finds no template here.
    pandoc.start(program, {QStringLiteral("--from=html"), QStringLiteral("--to=docx"), QStringLiteral("--output=-")});
    if (!pandoc.waitForStarted()) return fail(ProgramMissing{m_program});
    const Sink toPandoc = [&pandoc](std::string_view bytes) { return handTo(pandoc, bytes); };
    CHECK(toPandoc("<html lang=\"" + document.words.language + "\"><head><meta charset=\"utf-8\"/></head><body>\n"));
    Html html(document, toPandoc, progress);
    Rendered rendered;
    for (const Block& block : document.blocks) {
        TRY(const auto rows, std::visit(html, block));
        rendered.rows += rows;
    }
    CHECK(toPandoc("</body></html>\n"));
    CHECK(receive(pandoc, sink, progress));
    return rendered;
}

} // namespace kitapdar::documents
