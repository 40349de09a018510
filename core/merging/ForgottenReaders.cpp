#include "core/merging/ForgottenReaders.h"

#include "core/merging/Kinds.h"

namespace kitapdar::merging {

std::string withForgottenReaders(const std::string& also) {
    const std::string more = also.empty() ? std::string() : "union " + also + " ";
    return "with recursive gone(id) as (select id from reader where forgotten_on is not null " + more +
           "union "
           "select x.subject_id from gone g "
           "join operation_subject y on y.subject_table = 'reader' and y.subject_id = g.id "
           "join operation m on m.seq = y.operation_seq and m.kind = '" +
           std::string(kinds::mergeReaders.code) +
           "' join operation_subject x on x.operation_seq = m.seq and x.subject_table = 'reader' "
           "where not exists (select 1 from reader r where r.id = x.subject_id)) ";
}

} // namespace kitapdar::merging
