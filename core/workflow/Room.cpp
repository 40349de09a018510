#include "core/workflow/Room.h"

namespace kitapdar::workflow {

const Room& room() {
    static const Room all = {
        .name = "workflow",
        .tables = {{.name = "digitization_task", .subject = Subject::Task},
                   {.name = "digitization_defect", .subject = Subject::Defect},
                   {.name = "rights_decision", .subject = Subject::RightsDecision},
                   {.name = "stage_limit", .kind = storage::TableKind::System, .key = {"stage"}}},
        .invariants = {pointsTo("task_without_item", "digitization_task", "item_id", "digitization_item"),
                       pointsTo("defect_without_item", "digitization_defect", "item_id", "digitization_item"),
                       pointsTo("defect_without_page", "digitization_defect", "page_id", "page"),
                       pointsTo("rights_without_record", "rights_decision", "record_id", "record")},
    };
    return all;
}

} // namespace kitapdar::workflow
