// Small documents, and files of documents read back by other programs.
#pragma once

#include "core/documents/Renderer.h"

#include <QProcess>
#include <QTemporaryFile>

#include <string>
#include <vector>

namespace kitapdar::test {

/// Words that are no language's, so that what is read back is known.
inline documents::PaperWords plainWords() {
    struct Text {
        std::string operator()(std::monostate) const { return {}; }
        std::string operator()(const std::string& text) const { return text; }
        std::string operator()(std::int64_t number) const { return std::to_string(number); }
        std::string operator()(const Money& money) const { return money.tenge() + " ₸"; }
        std::string operator()(const Day& day) const { return day.iso(); }
    };
    return {.language = "kk",
            .pageOf = [](int page, int pages) { return std::to_string(page) + "/" + std::to_string(pages); },
            .cell = [](const documents::Cell& cell) { return std::visit(Text(), cell); },
            .total = "Sum"};
}

inline documents::Document tableOf(std::vector<documents::Column> columns, std::vector<documents::Row> rows) {
    const auto expected = static_cast<std::int64_t>(rows.size());
    documents::Document document{"Paper", "17", documents::a4, plainWords(), {}};
    document.blocks.emplace_back(documents::Table{std::move(columns), documents::rowsOf(std::move(rows)), expected});
    return document;
}

/// Everything that the renderer writes; "" when it fails.
inline std::string rendered(const documents::Document& document, const documents::Renderer& renderer) {
    std::string bytes;
    jobs::Progress progress;
    const auto take = [&bytes](std::string_view part) -> Result<void> {
        bytes += part;
        return {};
    };
    return renderer.render(document, take, progress) ? bytes : std::string();
}

/// A part of a packed file (XLSX, DOCX), by its name in the package.
inline std::string unpacked(const std::string& bytes, const QString& part) {
    QTemporaryFile file;
    if (!file.open()) return {};
    file.write(bytes.data(), static_cast<qint64>(bytes.size()));
    file.close();
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), file.fileName(), part});
    unzip.waitForFinished();
    return unzip.readAllStandardOutput().toStdString();
}

} // namespace kitapdar::test
