#include "core/workflow/Worker.h"

namespace kitapdar::workflow {

Worker workerOf(const Session& session) {
    if (!session.operatorCode.empty()) return {session.operatorCode, true};
    if (!session.operatorName.empty()) return {session.operatorName};
    return {session.desk.empty() ? "-" : session.desk};
}

} // namespace kitapdar::workflow
