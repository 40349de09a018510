#include "wording/TargetWords.h"

#include "wording/FaultWords.h"
#include "wording/PermissionWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

namespace kitapdar {

namespace {

struct Targets {
    Q_DECLARE_TR_FUNCTIONS(Targets)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const exchange::TargetMalformed& no) const { return words(no.flaw); }
    QString operator()(const exchange::TargetNameTaken& no) const {
        return tr("Another catalogue of the list is called “%1”.").arg(qs(no.name));
    }
    QString operator()(const exchange::UnknownTarget&) const { return tr("There is no such catalogue in the list."); }
};

} // namespace

QString words(exchange::TargetFlaw flaw) {
    switch (flaw) {
    case exchange::TargetFlaw::NoName:
        return Targets::tr("The catalogue needs a name.");
    case exchange::TargetFlaw::AddressMalformed:
        return Targets::tr(
            "An address of Z39.50 is host:port/database, one of SRU begins with http:// or https://; of a file it is "
            "its whole path.");
    case exchange::TargetFlaw::IndexMalformed:
        return Targets::tr("The index is a number (Z39.50) or a name like bath.isbn (SRU); a file has none.");
    case exchange::TargetFlaw::FormatUnknown:
        return Targets::tr("Records can be asked for as MARC 21 or UNIMARC.");
    }
    return {};
}

QString words(exchange::TargetProblem problem) {
    switch (problem) {
    case exchange::TargetProblem::Unreachable:
        return Targets::tr("cannot be reached");
    case exchange::TargetProblem::TooSlow:
        return Targets::tr("did not answer in time");
    case exchange::TargetProblem::Refused:
        return Targets::tr("refused the question");
    case exchange::TargetProblem::UnknownDatabase:
        return Targets::tr("has no database with this name");
    case exchange::TargetProblem::UnknownIndex:
        return Targets::tr("does not search by this index");
    case exchange::TargetProblem::LoginWanted:
        return Targets::tr("answers only with a login");
    case exchange::TargetProblem::FormNotOffered:
        return Targets::tr("has no records in this format");
    case exchange::TargetProblem::Unreadable:
        return Targets::tr("answered with records that cannot be read");
    }
    return {};
}

QString words(const exchange::TargetRefusal& refusal) { return std::visit(Targets(), refusal); }

QString trialWords(const exchange::TargetAnswer& answer) {
    if (answer.problem) return words(*answer.problem);
    if (answer.candidates.empty()) return Targets::tr("answered: nothing found");
    return Targets::tr("answered: %n record(s)", nullptr, static_cast<int>(answer.candidates.size()));
}

QString words(exchange::TargetProtocol protocol) {
    switch (protocol) {
    case exchange::TargetProtocol::Z3950:
        return QStringLiteral("Z39.50");
    case exchange::TargetProtocol::Sru:
        return QStringLiteral("SRU");
    case exchange::TargetProtocol::File:
        return Targets::tr("file");
    }
    return {};
}

} // namespace kitapdar
