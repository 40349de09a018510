// Work on an item of digitization, stage by stage and pass by pass.
#pragma once

#include "core/base/Id.h"
#include "core/base/Time.h"
#include "core/digitization/Item.h"

#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::workflow {

using TaskId = Id<struct DigitizationTaskTag>;
using DefectId = Id<struct DigitizationDefectTag>;
using RightsId = Id<struct RightsDecisionTag>;

/// In the order of work; each is also a state of an item (digitization::ItemState).
enum class Stage { Rights, Prepare, Scan, PageCheck, Ocr, Proofread, Derive, FinalCheck };
std::string_view code(Stage stage); // "rights", "prepare", "scan", "page_check" …
std::optional<Stage> stageFromCode(std::string_view code);
/// Done by kitapdar-worker.
bool isAutomatic(Stage stage);

/// Ready: may be taken. Active: a person or a worker has it. Held: waits for something, with a reason. At most one task
/// of an item is ready, active, held or failed; the others are history.
enum class TaskState { Ready, Active, Held, Failed, Returned, Done, Skipped, Cancelled };
std::string_view code(TaskState state);
std::optional<TaskState> taskStateFromCode(std::string_view code);

struct Task {
    TaskId id{0};
    digitization::ItemId itemId{0};
    Stage stage = Stage::Rights;
    int pass = 1;
    TaskState state = TaskState::Ready;
    std::string assignee; // code of the operator who took it
    std::optional<Instant> takenAt;
    std::optional<Instant> finishedAt;
    std::string finishedBy;
    std::string reason; // why it is held, failed, skipped, returned
    std::int64_t version = 0;
};

} // namespace kitapdar::workflow
