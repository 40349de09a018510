#include "core/workflow/Worker.h"

namespace kitapdar::workflow {

std::string workerOf(const Session& session) {
    if (!session.operatorCode.empty()) return session.operatorCode;
    if (!session.operatorName.empty()) return session.operatorName;
    return session.desk.empty() ? "-" : session.desk;
}

} // namespace kitapdar::workflow
