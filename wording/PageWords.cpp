#include "wording/PageWords.h"

#include "wording/DigitizationWords.h"
#include "wording/FaultWords.h"
#include "wording/PermissionWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <cstdlib>

namespace kitapdar {

namespace {

struct Pages {
    Q_DECLARE_TR_FUNCTIONS(Pages)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const pages::UnknownPage&) const { return tr("There is no such page in the book any more."); }
    QString operator()(const pages::PageNotScanned&) const {
        return tr("This page has no picture: it is marked as not there.");
    }
    QString operator()(const pages::MissingReasonNeeded&) const { return tr("Write why the page is not there."); }
    QString operator()(const pages::LabelNotCounted& no) const {
        return tr("“%1” has no number by which the next pages could be labelled.").arg(qs(no.label));
    }
    QString operator()(const pages::SplitOutsidePage&) const {
        return tr("The cut must lie within the page, not at its edge.");
    }
    QString operator()(const pages::UnknownChapter&) const { return tr("There is no such chapter any more."); }
    QString operator()(const pages::ChapterUntitled&) const { return tr("Write the heading of the chapter."); }
    QString operator()(const pages::ScannedAlready& no) const {
        return tr("%1 was not taken: the book has this very picture already.").arg(qs(no.name));
    }
    QString operator()(const pages::NotOnePicture& no) const {
        return tr("%1 was not taken: a page is replaced by a file with one picture.").arg(qs(no.name));
    }
    QString operator()(const pages::NoFilesFound&) const { return tr("There are no files to be taken."); }
    template <class Reason>
    QString operator()(const Reason& no) const {
        return words(digitization::ItemRefusal(no));
    }
};

} // namespace

QString words(pages::ScannerFailure failure) {
    switch (failure) {
    case pages::ScannerFailure::DeviceMissing:
        return Pages::tr("There is no such scanner at this computer, or it is switched off.");
    case pages::ScannerFailure::Busy:
        return Pages::tr("The scanner is used by another program.");
    case pages::ScannerFailure::AccessDenied:
        return Pages::tr("You may not use this scanner: the administrator of the computer gives the right.");
    case pages::ScannerFailure::Jammed:
        return Pages::tr("The paper is jammed in the scanner.");
    case pages::ScannerFailure::CoverOpen:
        return Pages::tr("The cover of the scanner is open.");
    case pages::ScannerFailure::NoPaper:
        return Pages::tr("There is no paper in the feeder of the scanner.");
    case pages::ScannerFailure::NoFeeder:
        return Pages::tr("The scanner has no feeder: scan page by page.");
    case pages::ScannerFailure::ResolutionUnsupported:
        return Pages::tr("The scanner does not scan with this resolution.");
    case pages::ScannerFailure::Unsupported:
        return Pages::tr("The scanner does not do what was asked of it.");
    case pages::ScannerFailure::TooLarge:
        return Pages::tr("The picture of the scanner is too large: choose a smaller resolution.");
    case pages::ScannerFailure::Broken:
        return Pages::tr("The scanner reports a failure. Switch it off and on and scan again.");
    case pages::ScannerFailure::TimedOut:
        return Pages::tr("The scanner has not answered for three minutes.");
    }
    return {};
}

QString words(pages::PageKind kind) {
    switch (kind) {
    case pages::PageKind::Normal:
        return Pages::tr("page of text");
    case pages::PageKind::Cover:
        return Pages::tr("cover");
    case pages::PageKind::Title:
        return Pages::tr("title page");
    case pages::PageKind::Imprint:
        return Pages::tr("imprint");
    case pages::PageKind::Contents:
        return Pages::tr("table of contents");
    case pages::PageKind::Plate:
        return Pages::tr("plate");
    case pages::PageKind::Foldout:
        return Pages::tr("foldout");
    case pages::PageKind::Blank:
        return Pages::tr("blank page");
    case pages::PageKind::Target:
        return Pages::tr("target sheet, not of the book");
    }
    return {};
}

QString words(pages::Verdict verdict) {
    switch (verdict) {
    case pages::Verdict::Open:
        return Pages::tr("not looked at yet");
    case pages::Verdict::Good:
        return Pages::tr("good");
    case pages::Verdict::Defect:
        return Pages::tr("has a defect");
    }
    return {};
}

QString words(pages::PageDefect defect) {
    switch (defect) {
    case pages::PageDefect::Blurred:
        return Pages::tr("blurred");
    case pages::PageDefect::Cut:
        return Pages::tr("cut off");
    case pages::PageDefect::Skewed:
        return Pages::tr("crooked");
    case pages::PageDefect::Finger:
        return Pages::tr("a finger or another thing in the picture");
    case pages::PageDefect::WrongOrder:
        return Pages::tr("in the wrong place");
    case pages::PageDefect::MissingPage:
        return Pages::tr("a page is missing here");
    }
    return {};
}

QString words(pages::Flag flag, std::int64_t value) {
    switch (flag) {
    case pages::Flag::Blank:
        return Pages::tr("nothing is printed on it");
    case pages::Flag::Duplicate:
        return Pages::tr("looks like page no. %1").arg(value);
    case pages::Flag::Skew:
        return Pages::tr("crooked by %1°").arg(static_cast<double>(std::abs(value)) / 100, 0, 'f', 1);
    case pages::Flag::Cut:
        return Pages::tr("letters touch an edge");
    case pages::Flag::Blur:
        return Pages::tr("not sharp");
    case pages::Flag::TooDark:
        return Pages::tr("too dark");
    case pages::Flag::TooLight:
        return Pages::tr("the print is too pale");
    case pages::Flag::NoDpi:
        return Pages::tr("the file does not say its resolution");
    case pages::Flag::LowDpi:
        return Pages::tr("low resolution: %1 dpi").arg(value);
    case pages::Flag::MissingNumber:
        return Pages::tr("no page before it has the number %1").arg(value);
    case pages::Flag::WrongLanguage:
        return Pages::tr("its text is not in the language of the book");
    case pages::Flag::NoText:
        return Pages::tr("no text was read, but something is printed on it");
    case pages::Flag::LostColumn:
        return Pages::tr("a part of its text was not read");
    }
    return {};
}

QString words(const pages::PageRefusal& refusal) { return std::visit(Pages(), refusal); }
QString words(const pages::IngestRefusal& refusal) { return std::visit(Pages(), refusal); }

} // namespace kitapdar
