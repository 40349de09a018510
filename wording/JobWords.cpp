#include "wording/JobWords.h"

#include <QCoreApplication>

namespace kitapdar {

namespace {

struct Stages {
    Q_DECLARE_TR_FUNCTIONS(Stages)
};

} // namespace

QString words(jobs::Stage stage) {
    switch (stage) {
    case jobs::Stage::Reading:
        return Stages::tr("reading");
    case jobs::Stage::Writing:
        return Stages::tr("writing");
    case jobs::Stage::Indexing:
        return Stages::tr("preparing the search");
    case jobs::Stage::Removing:
        return Stages::tr("removing");
    case jobs::Stage::Copying:
        return Stages::tr("copying");
    case jobs::Stage::Verifying:
        return Stages::tr("verifying");
    case jobs::Stage::Upgrading:
        return Stages::tr("bringing up to date");
    case jobs::Stage::Files:
        return Stages::tr("copying the attached files");
    case jobs::Stage::SettingUp:
        return Stages::tr("setting up");
    case jobs::Stage::Stock:
        return Stages::tr("making titles and copies");
    case jobs::Stage::Pages:
        return Stages::tr("making pages");
    case jobs::Stage::LoanHistory:
        return Stages::tr("making the history of loans");
    }
    return {};
}

} // namespace kitapdar
