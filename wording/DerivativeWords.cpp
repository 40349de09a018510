#include "wording/DerivativeWords.h"

#include "wording/DigitizationWords.h"
#include "wording/FaultWords.h"
#include "wording/FileWords.h"
#include "wording/PermissionWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

namespace kitapdar {

namespace {

struct Derivatives {
    Q_DECLARE_TR_FUNCTIONS(Derivatives)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const digitization::UnknownItem& no) const { return words(no); }
    QString operator()(const digitization::ItemDelivered& no) const { return words(digitization::ItemRefusal(no)); }
    QString operator()(const storage::FileNotWritable& no) const { return words(no); }
    QString operator()(const storage::FileOfLibrary& no) const { return words(no); }
    QString operator()(const derivatives::FolderPresent& no) const {
        return tr("There is a folder of this name already: %1. Nothing was written.").arg(qs(no.path));
    }
    QString operator()(const derivatives::NoPages&) const {
        return tr("Not made: the title has no scanned pages yet.");
    }
    QString operator()(const derivatives::NoText&) const {
        return tr("Not made: no page has a text yet. Have the pages recognised first.");
    }
    QString operator()(const derivatives::PageUnreadable& no) const {
        return tr("Not made: the scan of page %1 cannot be read. Check the kept files, and scan the page anew if it is "
                  "damaged.")
            .arg(no.page);
    }
    QString operator()(const derivatives::LettersMissing& no) const {
        return tr("Not made: the text has characters that no usual font has, first on page %1: %2. Correct them there.")
            .arg(QString::number(no.page), qs(no.letters));
    }
    QString operator()(const derivatives::CheckFailed& no) const {
        std::string problems;
        for (const std::string& each : no.problems) problems.append(problems.empty() ? "" : ", ").append(each);
        return tr("Not kept: the file that was made does not hold what an archived PDF promises (%1).")
            .arg(qs(problems));
    }
    QString operator()(const derivatives::ProgramFailed& no) const {
        return tr("Not made: the program %1 ended badly; the book may be too large for the memory of this computer.")
            .arg(qs(no.program));
    }
    QString operator()(const documents::ProgramMissing& no) const {
        return tr("Not made: the program that makes Word and EPUB files is not installed on this computer: %1.")
            .arg(qs(no.program));
    }
};

} // namespace

QString words(derivatives::DerivativeKind kind) {
    switch (kind) {
    case derivatives::DerivativeKind::Pdf:
        return QStringLiteral("PDF");
    case derivatives::DerivativeKind::Docx:
        return Derivatives::tr("Word (DOCX)");
    case derivatives::DerivativeKind::Epub:
        return QStringLiteral("EPUB");
    case derivatives::DerivativeKind::Text:
        return Derivatives::tr("plain text");
    }
    return {};
}

QString words(const derivatives::FileRefusal& refusal) { return std::visit(Derivatives(), refusal); }
QString words(const derivatives::BuildRefusal& refusal) { return std::visit(Derivatives(), refusal); }
QString words(const derivatives::MetsRefusal& refusal) { return std::visit(Derivatives(), refusal); }

} // namespace kitapdar
