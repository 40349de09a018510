// Long work in words.
#pragma once

#include "core/jobs/Stage.h"

#include <QString>

namespace kitapdar {

/// What is being done, to follow the name of the job: "verifying".
QString words(jobs::Stage stage);

} // namespace kitapdar
