import fc from 'fast-check';
import { cases } from './arbitraries.js';
import { referenceJudgements } from '../reference/index.js';
import { judgedByProduct, statedBy } from './product.js';
const n = Number(process.argv[2] ?? 2000); const seed = process.argv[3] ? Number(process.argv[3]) : undefined;
const one = process.argv[4] === 'all';
const tally: Record<string, number> = {};
const t0=Date.now();
const r = await fc.check(fc.asyncProperty(cases({clauses:3}), async ({model,facts,on})=>{
  const ref=referenceJudgements(model,facts,on), prod=statedBy((await judgedByProduct(model,[facts],on))[0]);
  for (const [id,x] of ref){ const y=prod.get(id); const k=x.verdict+(x.applicabilityOpen?'*':'')+' / '+y?.verdict+(y?.applicabilityOpen?'*':''); tally[k]=(tally[k]??0)+1;
    if(!one && (x.verdict!==y?.verdict||x.applicabilityOpen!==y.applicabilityOpen)) throw new Error('reference/product '+k+' '+id); }
}),{numRuns:n,...(seed!==undefined?{seed}:{})});
console.log(Date.now()-t0,'ms',tally);
if(r.failed){ const strip=(k:string,v:unknown)=>['at','source','alias','interpretation','windowInterpretation'].includes(k)||v==='…'?undefined:v;
 const {model,facts,on}=r.counterexample![0]; console.log('seed',r.seed, String((r as any).errorInstance).slice(0,600));
 for(const c of model.clauses) console.log(c.id,JSON.stringify({app:c.applicability??undefined,exc:c.exceptions.length?c.exceptions:undefined,req:c.requirement},strip));
 const show=(f:any)=>f.state==='known'?(f.value.exact??f.value.option??f.value.text??f.value.yes??(f.value.from===f.value.to?f.value.from:f.value.from+'~'+f.value.to)):f.state;
 const used=JSON.stringify(model.clauses);
 console.log('on',on,'inForce',model.ruleSet.inForceFrom,JSON.stringify(Object.fromEntries(Object.entries(facts.form).filter(([k])=>used.includes('"'+k+'"')).map(([k,f])=>[k,show(f)]))));
 for(const [k,l] of Object.entries(facts.lists)) if(used.includes('"'+k+'"')) console.log(k,l.state,l.records.map(rec=>JSON.stringify(Object.fromEntries(Object.entries(rec.fields).filter(([k])=>used.includes('"'+k+'"')).map(([k,f])=>[k,show(f)])))).join('\n   '));
}
