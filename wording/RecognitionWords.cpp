#include "wording/RecognitionWords.h"

#include "wording/DigitizationWords.h"
#include "wording/FaultWords.h"
#include "wording/PermissionWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

namespace kitapdar {

namespace {

struct Recognition {
    Q_DECLARE_TR_FUNCTIONS(Recognition)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const digitization::UnknownItem& no) const { return words(no); }
    QString operator()(const recognition::UnknownPage&) const { return tr("There is no such page."); }
    QString operator()(const recognition::PageWithoutScan&) const {
        return tr("The page has no scan, so there is nothing to read.");
    }
    QString operator()(const recognition::PersonsTextStays& no) const {
        return tr("A person has corrected the text of this scan (version %1). It stays; scan the page anew to have it "
                  "read again.")
            .arg(no.version);
    }
    QString operator()(const recognition::UnknownTextVersion& no) const {
        return tr("The page has no version %1 of its text for the present scan.").arg(no.version);
    }
    QString operator()(const recognition::PageWithoutText&) const { return tr("The page has no text yet."); }
    QString operator()(const recognition::UnknownLanguages& no) const {
        return tr("“%1” names no languages of recognition. They are written like this: kaz+rus.").arg(qs(no.languages));
    }
    QString operator()(const recognition::LanguagesMissing&) const {
        return tr("The record does not tell in which language the pages are. Choose the languages of recognition.");
    }
    QString operator()(const recognition::ModelMissing& no) const {
        return tr("The language “%1” is not installed for recognition on this computer.").arg(qs(no.model));
    }
    QString operator()(const recognition::NothingToRead&) const {
        return tr("The title has no scanned pages that could be read.");
    }
    QString operator()(const recognition::TextTooLong&) const { return tr("That is more text than a page has."); }
    QString operator()(const recognition::ClaimLost&) const {
        return tr("Another computer reads this page by now, or it has another scan.");
    }
};

} // namespace

QString words(recognition::Origin origin) {
    switch (origin) {
    case recognition::Origin::Ocr:
        return Recognition::tr("recognised");
    case recognition::Origin::Person:
        return Recognition::tr("corrected by a person");
    case recognition::Origin::Import:
        return Recognition::tr("imported");
    }
    return {};
}

QString words(recognition::Proofread proofread) {
    switch (proofread) {
    case recognition::Proofread::No:
        return Recognition::tr("not proofread");
    case recognition::Proofread::Partly:
        return Recognition::tr("proofread in part");
    case recognition::Proofread::Whole:
        return Recognition::tr("proofread");
    }
    return {};
}

QString words(recognition::ReadingFailure failure) {
    switch (failure) {
    case recognition::ReadingFailure::NotReadable:
        return Recognition::tr("The scan cannot be opened.");
    case recognition::ReadingFailure::PasswordNeeded:
        return Recognition::tr("The file is protected by a password.");
    case recognition::ReadingFailure::Malformed:
        return Recognition::tr("The file is not built like a real document.");
    case recognition::ReadingFailure::TooHeavy:
        return Recognition::tr("Reading took too long or too much memory.");
    case recognition::ReadingFailure::ModelMissing:
        return Recognition::tr("A language is not installed for recognition on the computer that reads.");
    case recognition::ReadingFailure::FileMissing:
        return Recognition::tr("The file of the scan is not in the folder of the library.");
    case recognition::ReadingFailure::WorkerLost:
        return Recognition::tr("The program that read the page ended each time before it was done.");
    case recognition::ReadingFailure::NotKept:
        return Recognition::tr("The text could not be written to the folder of the library.");
    }
    return {};
}

QString words(const recognition::TextRefusal& refusal) { return std::visit(Recognition(), refusal); }

} // namespace kitapdar
