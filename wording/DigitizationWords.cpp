#include "wording/DigitizationWords.h"

#include "wording/CatalogueWords.h"
#include "wording/CollectionWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

namespace kitapdar {

namespace {

struct Digitization {
    Q_DECLARE_TR_FUNCTIONS(Digitization)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const catalogue::UnknownRecord& no) const { return words(no); }
    QString operator()(const collection::UnknownCopy& no) const { return words(no); }
    QString operator()(const digitization::AlreadyQueued&) const {
        return tr("This title is in the digitization queue already.");
    }
    QString operator()(const digitization::UnknownItem& no) const { return words(no); }
    QString operator()(const digitization::MoveNotAllowed& no) const {
        return tr("From “%1” it cannot go to “%2”.").arg(words(no.from), words(no.to));
    }
    QString operator()(const digitization::FileMissing& no) const {
        return tr("A PDF must be attached before “%1”.").arg(words(no.to));
    }
    QString operator()(const digitization::ReasonMissing& no) const {
        return tr("Write the reason for “%1” in a note.").arg(words(no.to));
    }
    QString operator()(const digitization::ItemDelivered& no) const {
        return tr("Its files, its batch and its due date stay as they are. Stage: %1.").arg(words(no.state));
    }
    QString operator()(const digitization::BatchFull& no) const {
        return tr("The batch is full: %n title(s).", nullptr, static_cast<int>(no.target));
    }
    QString operator()(const digitization::UnknownBatch&) const { return tr("There is no such batch any more."); }
    QString operator()(const digitization::BatchNameTaken& no) const {
        return tr("There is a batch “%1” already.").arg(qs(no.name));
    }
    QString operator()(const digitization::FileUnreadable& no) const {
        return tr("%1 is not a PDF or an image that can be opened.").arg(qs(no.path));
    }
    QString operator()(const digitization::FileHasPassword& no) const {
        return tr("%1 was not taken: it is protected by a password.").arg(qs(no.path));
    }
    QString operator()(const digitization::FilePasswordWrong& no) const {
        return tr("%1 was not taken: the password does not open it.").arg(qs(no.path));
    }
    QString operator()(const digitization::FileMalformed& no) const {
        return tr("%1 was not taken: it is not built like a real document (most of it is empty, or its pages are "
                  "nested "
                  "without end).")
            .arg(qs(no.path));
    }
    QString operator()(const digitization::FileTooHeavy& no) const {
        return tr("%1 was not taken: it takes too long or too much memory to read.").arg(qs(no.path));
    }
    QString operator()(const digitization::FileAttachedAlready&) const {
        return tr("The very same file is attached already.");
    }
};

} // namespace

QString words(const digitization::UnknownItem&) { return Digitization::tr("It is not in the digitization queue."); }

QString words(digitization::ItemState state) {
    switch (state) {
    case digitization::ItemState::Candidate:
        return Digitization::tr("candidate");
    case digitization::ItemState::Queued:
        return Digitization::tr("in the queue");
    case digitization::ItemState::Rights:
        return Digitization::tr("checking rights");
    case digitization::ItemState::Prepare:
        return Digitization::tr("preparation");
    case digitization::ItemState::Scan:
        return Digitization::tr("scanning");
    case digitization::ItemState::PageCheck:
        return Digitization::tr("page check");
    case digitization::ItemState::Ocr:
        return Digitization::tr("text recognition");
    case digitization::ItemState::Proofread:
        return Digitization::tr("proofreading");
    case digitization::ItemState::Derive:
        return Digitization::tr("preparing the files");
    case digitization::ItemState::FinalCheck:
        return Digitization::tr("final check");
    case digitization::ItemState::Ready:
        return Digitization::tr("ready");
    case digitization::ItemState::Packed:
        return Digitization::tr("packed");
    case digitization::ItemState::Sent:
        return Digitization::tr("sent");
    case digitization::ItemState::Accepted:
        return Digitization::tr("accepted");
    case digitization::ItemState::Returned:
        return Digitization::tr("returned for rework");
    case digitization::ItemState::Dropped:
        return Digitization::tr("dropped");
    }
    return {};
}

QString words(digitization::Category category) {
    switch (category) {
    case digitization::Category::LocalHistory:
        return Digitization::tr("local history");
    case digitization::Category::Rare:
        return Digitization::tr("rare book");
    case digitization::Category::Newspaper:
        return Digitization::tr("newspaper");
    case digitization::Category::Request:
        return Digitization::tr("on request");
    case digitization::Category::Other:
        return Digitization::tr("other");
    }
    return {};
}

QString words(const digitization::ItemRefusal& refusal) { return std::visit(Digitization(), refusal); }

} // namespace kitapdar
