// Before a backup takes the place of a library where people sign in: whoever works here may do it, and another person
// has signed it. Asked in the window that is still open.
#pragma once

#include "core/administration/Backup.h"
#include "core/staff/Signature.h"
#include "ui/connection/OpenRequest.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QThreadPool;

namespace kitapdar {
class Library;
}
namespace kitapdar::ui {
class Announcer;
class DeskSignIn;
} // namespace kitapdar::ui

namespace kitapdar::app {

class Composition;

class RestoreApproval : public QObject {
    Q_OBJECT

public:
    /// A child of the composition's window. The pool outlives it.
    RestoreApproval(Composition& composition, QThreadPool& pool);

    /// `approved` is called when nothing stands in the way; else it is said why, or the signature is asked for.
    void begin(const ui::OpenRequest& request, std::function<void(const ui::OpenRequest&)> approved);

private:
    /// What a thread of its own has found: the act, and what stands in its way.
    struct Found {
        std::optional<staff::Act> act;
        std::optional<BackupRefusal> unreadable;
        std::optional<staff::ApprovalRefusal> refused;
        std::int64_t rows = 0;
        std::string signedBy; // by whom, when nothing stands in the way
    };
    static Found find(Library& library, const Session& session, const std::filesystem::path& backup);
    void found(const Found& found, const ui::OpenRequest& request);

    Composition& m_composition;
    QThreadPool& m_pool;
    std::function<void(const ui::OpenRequest&)> m_approved;
};

} // namespace kitapdar::app
